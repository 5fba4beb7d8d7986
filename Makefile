# Psephos. `make help` lists the targets; `make run` and `make test` need nothing but Go, Node, make and apt.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

BIN     := build/bin
LDFLAGS := -s -w -buildid=
TOOL    := CGO_ENABLED=0 go tool -modfile=build/tools/go.mod

.PHONY: help setup build package run demo test check bench bench-office bench-scale bench-window generate screenshots format clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install what building and running need
	@build/setup.sh

build: setup ## build/bin/psephos (command line and office) and build/bin/psephos-desktop (window)
	@build/frontend.sh
	go build -ldflags "$(LDFLAGS)" -o $(BIN)/psephos ./cmd/psephos
	go build -tags desktop,production,webkit2_41 -ldflags "$(LDFLAGS)" -o $(BIN)/psephos-desktop .

package: ## build/bin/*.deb and the Windows program, with their SHA-256 sums
	@build/setup.sh package
	@build/frontend.sh
	@build/package.sh

run: build ## start a whole local organisation and open the desktop app on it
	@build/run.sh

demo: build ## run a whole open election on the development chain and audit it
	$(BIN)/psephos demo --mode open --voters 100 --options 3

test: ## set up what is missing and run every test
	@build/test.sh

check: ## format, lint, vet, generated files in sync: what CI runs beside the tests
	@build/check.sh

bench: ## measure, print tables, write build/bench.json
	@build/setup.sh bench
	@build/bench.sh

bench-office: ## measure the office: results API and relay
	@build/setup.sh bench
	@build/bench.sh office

bench-scale: ## a whole election with 100,000 voters on the development chain
	@build/bench.sh scale

bench-window: ## how soon the window is usable and what memory it takes, beside a bare Wails window
	@build/setup.sh test
	@build/frontend.sh
	@build/bench.sh window

generate: ## make the generated files again: bindings, OpenAPI document and client
	@build/generate.sh

screenshots: setup ## pictures of every screen of the window, in build/tmp/screenshots
	@build/screenshots.sh

format: ## format Go, Solidity and TypeScript
	$(TOOL) golangci-lint fmt ./...
	contracts/forge fmt
	npm --prefix frontend run format

clean: ## remove what was built
	rm -rf build/bin build/tmp contracts/out contracts/cache frontend/*/dist/assets frontend/*/dist/index.html
