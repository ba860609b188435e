#!/bin/sh
# So many calls lived through the desks, on H2 and on PostgreSQL, and facts in bulk beside them: the same distributions, and how fast they were written.
# Usage: load/bulk-distribution.sh [calls lived] [calls in bulk]
cd "$(dirname "$0")/.." || exit 1
./mvnw -Pquick test -Dtest=BulkFactsTest -Dsurefire.failIfNoSpecifiedTests=false -Dtest.forks=1 \
    "-Dsatupintu.bulk.lived=${1:-2000}" "-Dsatupintu.bulk.copied=${2:-200000}" 2>&1 | grep -E "BENCH|Tests run|ERROR\]|BUILD"
