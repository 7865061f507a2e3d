/** The one door to the Kafka client, loaded with the first message: nothing else waits for it. */
export { ProduceAcks, Producer, stringSerializers } from "@platformatic/kafka";
