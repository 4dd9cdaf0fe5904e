# Resonanz. On a fresh machine: `make run` starts it, `make test` checks it.
.DEFAULT_GOAL := help
.PHONY: help setup run demo test check format lock screenshots audit bench bench-analytics crash-test load-test protections evaluate evaluate-privacy evaluate-themes

help:            ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

setup:           ## install everything from the locks, without starting it
	@scripts/setup application

run: setup       ## set up, train, start everything, say where to click
	@exec .venv/bin/resonanz run

demo: setup      ## an invented city on a database of its own: see the researchers' desk at work
	@exec .venv/bin/resonanz demo

test:            ## everything: lint, types, unit, property, model, system, browser
	@scripts/setup development
	@exec scripts/test

check: setup     ## explain mistakes in questionnaires, catalogues and vocabularies
	@.venv/bin/resonanz check

format:          ## format the code
	@scripts/setup development
	@.venv-development/bin/ruff format . && .venv-development/bin/ruff check --fix .

lock:            ## renew the hash locks (then look at the difference)
	@UV="$${UV:-$(CURDIR)/.tools/uv/bin/uv}" && export UV && scripts/lock && bot/lock

screenshots:     ## write pictures of all screens into var/screenshots, to look at them
	@scripts/setup development
	@exec env SCREENSHOTS=1 .venv-development/bin/pytest --quiet tests/browser -k "every or host"

bench:           ## full turns against plain Rasa: the ratio
	@scripts/setup development
	@exec .venv-development/bin/python -m benchmarks.turns

bench-analytics: ## the desk's views over a million interviews, beside pandas
	@scripts/setup opponents
	@exec .venv-opponents/bin/python -m benchmarks.analytics

crash-test:      ## kill everything at random for a long time: acknowledged, lost, doubled
	@scripts/setup development
	@exec .venv-development/bin/python -m tests.crash

protections:     ## take each protection away, one after the other: its tests have to fail
	@scripts/setup development
	@exec .venv-development/bin/python -m tests.protections

audit:           ## what is known against the packages; bills of materials; secrets in files
	@scripts/setup audit
	@exec .venv-audit/bin/python -m supply_chain

load-test:       ## turns a second and waiting times by database and processes, memory: docs/operations.md
	@scripts/setup development
	@exec .venv-development/bin/python -m benchmarks.load --write

evaluate:        ## understanding on unseen messages, per language, beside langdetect and lingua
	@scripts/setup opponents
	@exec .venv-opponents/bin/python -m benchmarks.understanding --write

evaluate-privacy: ## anonymisation on unseen messages, beside Presidio and euredact
	@scripts/setup opponents
	@exec .venv-opponents/bin/python -m benchmarks.privacy --write

evaluate-themes: ## themes and sentiment on unseen answers, and on a survey of others
	@scripts/setup development
	@exec .venv-development/bin/python -m benchmarks.themes --write
