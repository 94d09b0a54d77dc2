FROM python:3.9 AS b
WORKDIR /p
COPY . .
RUN pip install pyinstaller && pyinstaller -F --distpath /pd main.py && pyinstaller app.spec && python setup.py bdist_wheel -d /whl && python -m nuitka --output-dir=/nk a.py && python -m zipapp x -o /zz.pyz
FROM debian
COPY --from=b /pd/main /p/dist/app /whl/ /nk/a.bin /zz.pyz /x/
