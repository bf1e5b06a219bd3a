"""Prints one line per event. Arguments: bootstrap servers, topic."""

import json
import sys

from confluent_kafka import Consumer, KafkaException


def summary(topic, value):
    if value is None:
        return "deleted"
    if topic == "documents.text":
        return f"text of {len(json.loads(value)['pages'])} pages"
    if topic == "documents.entities":
        return f"{len(json.loads(value)['mentions'])} mentions"
    if topic == "documents.status":
        return json.loads(value)["state"]
    return f"{len(value)} bytes"


consumer = Consumer(
    {
        "bootstrap.servers": sys.argv[1],
        "group.id": f"subscriber-python-{sys.argv[2]}",
        "isolation.level": "read_committed",
        "auto.offset.reset": "earliest",
    }
)
consumer.subscribe([sys.argv[2]])
try:
    while True:
        event = consumer.poll(1.0)
        if event is None:
            continue
        if event.error():
            raise KafkaException(event.error())
        key = event.key().decode()
        print(key, summary(event.topic(), event.value()), flush=True)
finally:
    consumer.close()
