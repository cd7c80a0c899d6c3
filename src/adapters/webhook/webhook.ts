import type { ReportChannel } from '../../domain/report-channel.ts';
import { FactwatchError } from '../../errors.ts';

const DEADLINE_MS = 15_000;

/**
 * An incoming webhook as Slack and Mattermost have them: `{"text": …}` to a URL that is a secret, so it stands in no
 * error. Only the summary goes there. A redirect is refused: it would carry the report somewhere nobody named.
 */
export function createWebhook(url: string): ReportChannel {
  return {
    name: 'webhook',
    async send({ subject, summary }) {
      const text = escapeMrkdwn([`*${subject}*`, ...summary].join('\n'));
      const taken = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
        redirect: 'error',
        signal: AbortSignal.timeout(DEADLINE_MS),
      }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (!taken) throw new FactwatchError('REPORT_UNDELIVERED', 'report.schedule.webhook');
    },
  };
}

/** The three characters that Slack reads as control characters; a model's name must mention nobody. */
function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
