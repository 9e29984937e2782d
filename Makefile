# Two commands matter: `make run` shows the sample story, `make test` runs all tests. Both need Python 3.11 to 3.13,
# git and make, set up what they need in .venv, and do nothing twice.

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --no-input
PIP_WANTED := pip>=24
PYTHONS := python3.13 python3.12 python3.11 python3 python
PORT ?= 8050
RIVALS := tests/benchmarks
COMPILE := $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-emit-index-url --no-emit-find-links
SUITABLE := import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))

.DEFAULT_GOAL := help
.PHONY: help run test browser lint lock bench clean

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/run.stamp ## Build the story of seeds/ and serve its dashboard (PORT=8050)
	@$(PY) -m timeline open seeds --port $(PORT)

test: $(VENV)/test.stamp ## Run all tests (ARGS="-k name" chooses)
	@$(PY) -m pytest $(ARGS)

browser: $(VENV)/test.stamp ## Install a browser for the browser tests, if there is none
	@$(PY) -m tests.browser.install

lint: $(VENV)/test.stamp ## Check style and types
	@$(PY) -m ruff check .
	@$(PY) -m mypy

lock: $(VENV)/bin/python ## Compile the lists of pinned packages from pyproject.toml
	@$(PIP) install --quiet uv
	@$(COMPILE) $(UPGRADE) pyproject.toml -o requirements.txt
	@$(COMPILE) $(UPGRADE) --extra test pyproject.toml -o tests/requirements.txt
	@$(COMPILE) $(UPGRADE) --group bench -c tests/requirements.txt -o $(RIVALS)/requirements.txt

bench: $(VENV)/bench.stamp ## Measure, and write the figures into timeline/README.md
	@$(PY) -m tests.benchmarks

clean: ## Remove what these targets made
	@rm -rf $(VENV) $(RIVALS)/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis

# An environment that is already active or was made by hand is used as it is, if its Python is suitable.
$(VENV)/bin/python:
	@for name in $(PYTHONS); do \
	  if "$$name" -c '$(SUITABLE)' 2>/dev/null; then exec "$$name" -m venv $(VENV); fi; \
	done; \
	echo "Timeline needs Python 3.11, 3.12 or 3.13 with venv; install one of them and run make again." >&2; exit 1

$(VENV)/run.stamp: requirements.txt | $(VENV)/bin/python
	@$(PY) -c '$(SUITABLE)' || { echo "$(VENV) has an unsuitable Python; run make clean and make again." >&2; exit 1; }
	@echo "Installing what Timeline needs into $(VENV) ..."
	@$(PIP) install --quiet --upgrade '$(PIP_WANTED)'
	@$(PIP) install --quiet --require-hashes --requirement requirements.txt
	@touch $@

$(VENV)/test.stamp: tests/requirements.txt | $(VENV)/bin/python
	@$(PY) -c '$(SUITABLE)' || { echo "$(VENV) has an unsuitable Python; run make clean and make again." >&2; exit 1; }
	@echo "Installing what the tests need into $(VENV) ..."
	@$(PIP) install --quiet --upgrade '$(PIP_WANTED)'
	@$(PIP) install --quiet --require-hashes --requirement tests/requirements.txt
	@touch $@ $(VENV)/run.stamp

# What the tagger is measured against; where one cannot be installed, the others are measured without it.
$(VENV)/bench.stamp: $(RIVALS)/requirements.txt $(RIVALS)/package-lock.json $(VENV)/test.stamp
	@echo "Installing what the benchmarks measure against ..."
	@$(PIP) install --quiet --require-hashes --requirement $(RIVALS)/requirements.txt \
	  || echo "datefinder could not be installed and is not measured." >&2
	@if command -v npm >/dev/null; then npm ci --silent --ignore-scripts --prefix $(RIVALS); else false; fi \
	  || echo "chrono-node, vis-timeline and TimelineJS could not be installed (they need npm) and are not measured." >&2
	@touch $@
