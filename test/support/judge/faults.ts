import type { ServerResponse } from 'node:http';
import { completionOf, type Script } from './script.ts';
import type { ChatBody } from './server.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

export async function send(response: ServerResponse, script: Script, body: ChatBody): Promise<void> {
  const full = () => Buffer.from(JSON.stringify(completionOf(script, body)));
  switch (script.kind) {
    case 'answer':
      response.writeHead(200, JSON_TYPE).end(full());
      return;
    case 'http':
      response.writeHead(script.status, { ...JSON_TYPE, ...script.headers }).end(script.body);
      return;
    case 'bytes':
      response.writeHead(200, { 'content-type': script.type ?? 'application/json' }).end(script.body);
      return;
    case 'reset': {
      if (script.after === 0) {
        response.socket?.resetAndDestroy();
        return;
      }
      const bytes = full();
      response.writeHead(200, { ...JSON_TYPE, 'content-length': bytes.length });
      response.write(bytes.subarray(0, Math.min(script.after, bytes.length - 1)), () => {
        response.socket?.resetAndDestroy();
      });
      return;
    }
    case 'trickle': {
      const bytes = full();
      let next = 0;
      response.writeHead(200, { ...JSON_TYPE, 'content-length': bytes.length });
      const timer = setInterval(() => {
        if (next < bytes.length - 1) response.write(bytes.subarray(next, ++next));
      }, script.everyMs);
      response.on('close', () => clearInterval(timer));
      return;
    }
    case 'hang':
      return;
  }
}
