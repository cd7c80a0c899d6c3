import { createTransport } from 'nodemailer';
import type { ReportChannel } from '../../domain/report-channel.ts';
import { FactwatchError } from '../../errors.ts';

const DEADLINE_MS = 15_000;

export interface MailOptions {
  /** `smtps://user:password@host:465` or `smtp://host:587`. */
  readonly url: string;
  readonly from: string;
  readonly to: readonly string[];
  /** Refuse to send without TLS: everywhere but on this machine. */
  readonly requireTls: boolean;
}

/** The report by e-mail: Markdown as the text, the page attached. A failure is one when any address was refused. */
export function createMail({ url, from, to, requireTls }: MailOptions): ReportChannel {
  return {
    name: 'email',
    async send({ subject, text, page, week }) {
      const transport = createTransport({
        url,
        requireTLS: requireTls,
        connectionTimeout: DEADLINE_MS,
        greetingTimeout: DEADLINE_MS,
        socketTimeout: DEADLINE_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      const attachment = { filename: `factwatch-${week}.html`, content: page, contentType: 'text/html' };
      try {
        const { rejected } = await transport.sendMail({
          from,
          to: [...to],
          subject,
          text,
          attachments: [attachment],
        });
        if (rejected.length > 0) throw new Error('rejected');
      } catch {
        throw new FactwatchError('REPORT_UNDELIVERED', 'report.schedule.email');
      } finally {
        transport.close();
      }
    },
  };
}
