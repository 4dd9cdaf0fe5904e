# Everything but Rasa: the pages and the interface, the action server, the coder of answers.
# Build from the project's top folder: docker build -f deploy/images/application.Dockerfile .
FROM node:22-bookworm-slim AS pages
WORKDIR /project/web
COPY locales ../locales
COPY web .
RUN npm ci --no-fund --no-audit --ignore-scripts --omit=dev && npm run build

FROM python:3.11-slim-bookworm AS packages
COPY locks/application.txt /locks/application.txt
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r /locks/application.txt

FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libpangoft2-1.0-0=1.50.* \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/resonanz --create-home resonanz
COPY --from=packages /venv /project/.venv
WORKDIR /project
COPY . .
COPY --from=pages /project/web/dist web/dist
ENV PATH=/project/.venv/bin:$PATH PYTHONPATH=/project PYTHONDONTWRITEBYTECODE=1 \
    RESONANZ_FOLDER=/var/lib/resonanz OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
RUN /project/.venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation --editable . \
    && python -m compileall -q -x '/[.]venv' . \
    && RESONANZ_FOLDER=/project/trained python -c "from command_line.train import ensure_theme_model as train; from configuration import Settings; train(Settings())"
USER 10001
CMD ["uvicorn", "api.application:create_application", "--factory", "--host", "0.0.0.0", "--port", "8000", "--no-access-log", "--no-server-header", "--no-proxy-headers", "--timeout-graceful-shutdown", "5", "--log-level", "warning"]
