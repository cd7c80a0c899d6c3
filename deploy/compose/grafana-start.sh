#!/bin/sh
# The provisioned data source reads the password from the environment.
set -eu
CLICKHOUSE_PASSWORD="$(cat /run/keys/clickhouse-password)"
export CLICKHOUSE_PASSWORD
exec /run.sh
