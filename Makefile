# Everything that a machine with Python 3.11+ and make needs; each target sets itself up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
LOG := $(VENV)/install.log

.PHONY: help demo test check bench picture clean

help:
	@echo "make demo    build the invented demo corpus and say what to look at"
	@echo "make test    run all the tests"
	@echo "make check   run all the gates: format, lint, types, layers, tests, wheel"
	@echo "make bench   measure, side by side, what benchmarks/RESULTS.md records"
	@echo "make picture draw docs/explorer.png again, with Chromium"
	@echo "make clean   remove what these made"

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "policygraph needs Python 3.11 or newer: make PYTHON=python3.12 ..."; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing policygraph and its tools into $(VENV) (once, a minute or two) ..."
	@{ $(BIN)/python -m pip install --disable-pip-version-check "pip>=25.1" && \
	   $(BIN)/python -m pip install --editable . --group dev; } > $(LOG) 2>&1 || \
	  { tail -n 20 $(LOG); echo "The installation failed; all of its words are in $(LOG)."; exit 1; }
	@touch $@

demo: $(STAMP)
	@$(BIN)/policygraph demo -o output/demo

test: $(STAMP)
	@$(BIN)/python -m pytest

check: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest
	$(BIN)/python tests/check_wheel.py

bench: $(STAMP)
	@for file in benchmarks/bench_*.py; do $(BIN)/python $$file; done

picture: $(STAMP)
	@$(BIN)/python docs/make_picture.py

clean:
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
