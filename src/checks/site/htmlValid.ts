import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import { found } from './found.ts';
import { htmlRules } from './htmlRules.ts';
import { htmlPaths, type SiteCheck } from './site.ts';
import { textOf } from './builtFiles.ts';

/** The library works its rules out anew for each file, which takes as long as checking it; one set serves all. */
class SameRules extends StaticConfigLoader {
  #rules: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#rules ??= super.getConfigFor(handle));
  }
}

/** Every HTML file is valid HTML, the editors' desk and redirects too. */
export const htmlValid: SiteCheck = (site) => {
  const validator = new HtmlValidate(new SameRules(htmlRules));
  return htmlPaths(site.files).flatMap((path) =>
    validator
      .validateStringSync(textOf(site.files, path), path)
      .results.flatMap(({ messages }) => messages)
      .map(({ line, message, ruleId, selector, ruleUrl }) =>
        found('html', { path }, site, {
          at: line,
          cause: `${selector ?? 'Sidan'}: ${message} (${ruleId})`,
          mend: `Rätta koden som ${ruleUrl ?? 'regeln'} säger.`,
        }),
      ),
  );
};
