#!/bin/sh
# Lives a day of so many calls through the desks and writes down which kinds of requests it has, for the bulk of load/kpi.
# Usage: load/stories.sh [calls]
cd "$(dirname "$0")/.." || exit 1
./mvnw -Pquick test -Dtest=LivedStoriesBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dtest.forks=1 "-Dsatupintu.bulk.lived=${1:-2000}" \
    "-Dsatupintu.bulk.stories=load/kpi/src/main/resources/id/satupintu/load/kpi/stories.csv" 2>&1 | grep -E "Tests run|ERROR\]|BUILD"
