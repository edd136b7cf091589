import type { UserConfig } from 'vite';

type OnLog = NonNullable<NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>['onLog']>;

/**
 * Leaves out the bundler's warnings that nobody here can mend: of code in packages, which the desk brings along,
 * and of the directive with which Astro marks each module of a page's text.
 */
export const leaveOutKnownWarnings: OnLog = (level, log, handle) => {
  const inPackage = (log.id ?? log.loc?.file ?? log.message).includes('node_modules');
  const isAstros = log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject');
  if (level !== 'warn' || (!inPackage && !isAstros)) handle(level, log);
};
