import type { DecisionsView, MeetingView, MeetingsView } from '../view/meetings.ts';
import { newestFirst } from '../view/newestFirst.ts';
import type { NewsListView, NewsView } from '../view/news.ts';
import type { Shell } from '../view/shell.ts';
import { atomXml, type AtomFeed } from './atom.ts';
import { approvedMeetings } from './meetings.ts';

const head = ({ title, description, siteName, canonical, tag, office }: Shell, today: string) =>
  ({
    title: `${title.text} – ${siteName}`,
    subtitle: description.text,
    address: `${canonical}atom.xml`,
    page: canonical,
    language: tag,
    publisher: office.text,
    today,
  }) satisfies Omit<AtomFeed, 'entries'>;

/** News, newest first, as the page has them. */
export const newsAtom = ({ shell }: NewsListView, news: readonly NewsView[], today: string): string =>
  atomXml({
    ...head(shell, today),
    entries: newestFirst(news, ({ date, shell }) => ({ date: date.iso, key: shell.canonical })).map(
      (item) => ({
        link: item.shell.canonical,
        title: item.shell.title.text,
        summary: item.lead.text,
        published: item.date.iso,
        updated: item.shell.updated?.iso ?? item.date.iso,
      }),
    ),
  });

/** When minutes were approved, and when they or a decision in them last changed. */
const dates = ({ approvedOn, date, shell }: MeetingView) => {
  const published = approvedOn?.iso ?? date.iso;
  return { published, updated: shell.updated?.iso ?? published };
};

/** Minutes, as they are approved. */
export const minutesAtom = (
  { shell }: MeetingsView,
  meetings: readonly MeetingView[],
  today: string,
): string =>
  atomXml({
    ...head(shell, today),
    entries: approvedMeetings(meetings).map((meeting) => ({
      link: meeting.shell.canonical,
      title: meeting.shell.title.text,
      summary: meeting.lead.text,
      ...dates(meeting),
    })),
  });

/** The decisions in approved minutes. */
export const decisionsAtom = (
  { shell }: DecisionsView,
  meetings: readonly MeetingView[],
  today: string,
): string =>
  atomXml({
    ...head(shell, today),
    entries: approvedMeetings(meetings).flatMap((meeting) =>
      meeting.items.flatMap((item) =>
        item.decision
          ? [
              {
                link: `${meeting.shell.canonical}#${item.id}`,
                title: item.title.text,
                summary: item.decision.text,
                ...dates(meeting),
              },
            ]
          : [],
      ),
    ),
  });
