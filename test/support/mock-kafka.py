"""A Kafka cluster in this process (librdkafka's mock), driven by lines of JSON.

Prints {"brokers": …} when it is there. Reads {"consume": topic, "count": n} and prints the messages.
Ends with its standard input.
"""

import json
import sys

from confluent_kafka import OFFSET_BEGINNING, Consumer, Producer, TopicPartition


def consume(brokers, topic, count):
    consumer = Consumer({"bootstrap.servers": brokers, "group.id": "test"})
    # Assigned by hand: a group would take seconds to form.
    partitions = consumer.list_topics(topic, timeout=10).topics[topic].partitions
    consumer.assign([TopicPartition(topic, number, OFFSET_BEGINNING) for number in partitions])
    found = []
    try:
        for _ in range(300):
            message = consumer.poll(0.1)
            if message is not None and message.error() is None:
                found.append(
                    {
                        "key": None if message.key() is None else message.key().decode(),
                        "value": message.value().decode(),
                        "headers": {k: v.decode() for k, v in message.headers() or []},
                        "partition": message.partition(),
                    }
                )
            if len(found) >= count:
                break
    finally:
        consumer.close()
    return found


def main():
    # The cluster lives as long as the client that it was asked of.
    holder = Producer({"bootstrap.servers": "unused", "test.mock.num.brokers": "2"})
    brokers = ",".join(
        f"{broker.host}:{broker.port}" for broker in holder.list_topics(timeout=10).brokers.values()
    )
    print(json.dumps({"brokers": brokers}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps(consume(brokers, request["consume"], request["count"])), flush=True)


main()
