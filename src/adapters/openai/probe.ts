import type { ErrorCode } from '../../domain/error-code.ts';

const TIMEOUT_MS = 5_000;

/**
 * Whether an endpoint answers at all and takes the key, by asking for its list of models: nothing of a
 * response is sent. A server without such a list answers too, with 404.
 */
export async function probeEndpoint(baseUrl: string, apiKey: string): Promise<ErrorCode | undefined> {
  try {
    const { status } = await fetch(`${baseUrl.replace(/\/+$/, '')}/models`, {
      headers: apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return status === 401 || status === 403 ? 'JUDGE_CREDENTIALS' : undefined;
  } catch {
    return 'JUDGE_UNREACHABLE';
  }
}
