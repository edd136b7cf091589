import { spokenTexts, swedish } from './spokenTexts.ts';

/**
 * Lets the device read the page's Swedish, only with a voice that lies in the device: for any other the browser would
 * send the text away. As long as there is none, nothing is shown.
 */
function startVoice(main: HTMLElement, [start, stop]: readonly [HTMLElement, HTMLElement]): void {
  const localVoice = (): SpeechSynthesisVoice | undefined =>
    speechSynthesis.getVoices().find((voice) => voice.localService && swedish.test(voice.lang));
  let last: SpeechSynthesisUtterance | undefined;

  function show(): void {
    stop.hidden = !last;
    start.hidden = !stop.hidden || !localVoice();
  }

  function end(): void {
    const hasFocus = stop.matches(':focus');
    last = undefined;
    speechSynthesis.cancel();
    show();
    if (hasFocus) start.focus();
  }

  function read(): void {
    const voice = localVoice();
    if (!voice) return;
    for (const text of spokenTexts(main, document.documentElement.lang)) {
      last = new SpeechSynthesisUtterance(text);
      last.voice = voice;
      last.lang = voice.lang;
      speechSynthesis.speak(last);
    }
    if (last) last.onend = end;
    show();
    stop.focus();
  }

  start.addEventListener('click', read);
  stop.addEventListener('click', end);
  // Browsers of 2022 do not all take listeners here.
  speechSynthesis.onvoiceschanged = show;
  addEventListener('pagehide', end);
  // Whoever leaves the page at once takes its content out of the document first.
  new MutationObserver(() => {
    if (!main.isConnected) end();
  }).observe(document.body, { childList: true });
  show();
}

const main = document.querySelector('main');
const [start, stop] = document.querySelectorAll<HTMLElement>('[data-voice]');
if ('speechSynthesis' in window && main && start && stop) startVoice(main, [start, stop]);
