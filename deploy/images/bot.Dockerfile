# Rasa with its model, trained while the image is made; it holds no database, no secret, no page.
# Build from the project's top folder: docker build -f deploy/images/bot.Dockerfile .
FROM python:3.10-slim-bookworm AS packages
COPY bot/requirements.txt /requirements.txt
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r /requirements.txt

FROM python:3.10-slim-bookworm
RUN useradd --system --uid 10002 --no-create-home resonanz-bot
COPY --from=packages /venv /project/bot/.venv
WORKDIR /project
COPY config.yml domain.yml endpoints.yml credentials.yml ./
COPY bot bot
COPY texts texts
COPY datafiles datafiles
COPY embedding embedding
COPY locales locales
COPY questionnaires questionnaires
COPY data data
ENV PATH=/project/bot/.venv/bin:$PATH PYTHONPATH=/project PYTHONDONTWRITEBYTECODE=1 \
    TMPDIR=/tmp OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
RUN python -m compileall -q -x '/[.]venv' bot texts datafiles embedding \
    && python -m bot.train --out /project/model/nlu.tar.gz
USER 10002
CMD ["python", "-m", "bot.serve", "--model", "/project/model/nlu.tar.gz", "--port", "5005"]
