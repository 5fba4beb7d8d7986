#!/usr/bin/env bash
# Verifies an election of N ballots, one question with four answers, with Belenios (Debian package belenios-tool),
# the peer that our verifier is measured against, and prints one line of JSON:
#   {"ballots":N,"secondsPerBallotCreated":…,"verifySeconds":…,"ballotsPerSecond":…}
# usage: build/bench/belenios.sh [N=100]
set -euo pipefail

n=${1:-100}
command -v belenios-tool >/dev/null || { echo "belenios-tool is missing: apt-get install belenios-tool" >&2; exit 2; }
export BELENIOS_USE_URANDOM=1 # otherwise it waits for /dev/random

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

seconds() { date +%s.%N; }

uuid=$(belenios-tool setup generate-token)
group=(--group BELENIOS-2048)
cat >template.json <<'JSON'
{"description":"bench","name":"bench","questions":[{"answers":["A","B","C","D"],"min":1,"max":1,"question":"Which?"}]}
JSON
for i in $(seq "$n"); do echo "voter$i@example.com,voter$i,1"; done >voters.txt
{
	belenios-tool setup generate-credentials --uuid "$uuid" "${group[@]}" --file voters.txt
	mv ./*.pubcreds public_creds.json
	mv ./*.privcreds private_creds.txt
	belenios-tool setup generate-trustee-key "${group[@]}"
	cat ./*.pubkey >public_keys.jsons
	belenios-tool setup make-trustees
	belenios-tool setup make-election --uuid "$uuid" "${group[@]}" --template template.json
	belenios-tool archive init
	rm election.json trustees.json public_creds.json
} >setup.log 2>&1 || { cat setup.log >&2; exit 2; }

start=$(seconds)
choices=('[[1,0,0,0]]' '[[0,1,0,0]]' '[[0,0,1,0]]' '[[0,0,0,1]]')
i=0
while read -r _ cred; do
	echo "$cred" >cred
	echo "${choices[$((i++ % 4))]}" >choice
	belenios-tool election generate-ballot --privcred cred --ballot choice 2>/dev/null >>ballots.jsons
done <private_creds.txt
created=$(seconds)
while read -r ballot; do
	echo "$ballot" | belenios-tool archive add-event --type=Ballot >/dev/null 2>&1
done <ballots.jsons

before=$(seconds)
belenios-tool election verify >verify.log 2>&1 || { cat verify.log >&2; exit 2; }
after=$(seconds)

awk -v n="$n" -v c0="$start" -v c1="$created" -v v0="$before" -v v1="$after" 'BEGIN {
	printf "{\"ballots\":%d,\"secondsPerBallotCreated\":%.4f,\"verifySeconds\":%.3f,\"ballotsPerSecond\":%.2f}\n",
		n, (c1 - c0) / n, v1 - v0, n / (v1 - v0)
}'
