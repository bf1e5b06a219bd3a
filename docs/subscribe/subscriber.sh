#!/bin/sh
# Prints key and length of each event; -1 is a deletion. Arguments: bootstrap servers, topic.
# Take %s in place of %S to print the value itself.
exec kcat -C -u -b "$1" -t "$2" -o beginning -X isolation.level=read_committed -f '%k %S bytes\n'
