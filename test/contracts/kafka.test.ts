import { afterAll, beforeAll, describe } from 'vitest';
import { type Broker, brokerMissing, startBroker } from '../support/kafka/broker.ts';
import { type Certificate, createCertificate } from '../support/kafka/certificate.ts';
import { describeEnds } from './kafka/ends.ts';
import { describeGroup } from './kafka/group.ts';
import { describeReading } from './kafka/reading.ts';

const missing = await brokerMissing();
const title = missing === undefined ? '' : ` (skipped: ${missing})`;

/** One broker for all of it: starting one takes longer than most of the tests. */
describe.skipIf(missing !== undefined)(`the Kafka source against a real broker${title}`, () => {
  let broker: Broker;
  let certificate: Certificate;
  beforeAll(async () => {
    certificate = createCertificate();
    broker = await startBroker({ keystore: certificate.keystore });
  });
  afterAll(async () => {
    await broker?.stop();
    certificate?.remove();
  });

  describeReading(() => broker);
  describeEnds(
    () => broker,
    () => certificate.ca,
  );
  describeGroup(() => broker);
});
