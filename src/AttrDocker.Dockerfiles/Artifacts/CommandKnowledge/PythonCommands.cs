using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Python and its package managers. (Python's <c>venv</c>; pip, Poetry, PDM, Pipenv, uv, Hatch, setuptools, PyInstaller, Sphinx, MkDocs manuals.)</summary>
internal static class PythonCommands
{
    private static readonly string[] PipValues = ["-r", "--requirement", "-c", "--constraint", "-i", "--index-url", "--extra-index-url", "-f", "--find-links", "--trusted-host", "--platform", "--python-version", "--only-binary", "--no-binary", "--install-option", "--global-option", "-e", "--editable", "--default-timeout", "--timeout"];

    public static KnownCommand[] All { get; } =
    [
        new("python", "pypy") { Also = PythonEffects },
        new("virtualenv", "pyvenv") { Values = ["-p", "--python"], Operands = WrittenOperands.Last, Also = static call => call.Operands.Skip(call.Operands.Count - 1).Select(o => (Effect)call.Filled(o)) },
        new("pip", "pipx") { On = ["wheel", "download"], Outputs = ["-w", "--wheel-dir", "-d", "--dest"], Values = PipValues, Writes = ["*.whl", "wheelhouse/"], Opens = Openness.Tool, Regions = ["~"] },
        new("pip", "pipx") { On = ["install", "sync"], Outputs = ["--target", "-t", "--root", "--prefix", "--src"], Values = PipValues, Opens = Openness.Tool, Regions = ["~", "/usr", "/tmp", "/opt"], Also = PipInstallEffects },
        new("pip", "pipx") { On = ["config", "cache", "list", "freeze", "show", "uninstall", "check", "debug", "index", "hash", "ensurepath", "inspect"], Values = PipValues, Regions = ["~", "/usr"] },
        new("pip-compile", "pip-sync", "pipdeptree", "pip-tools") { Outputs = ["-o", "--output-file"], Regions = ["."] },
        new("poetry", "pdm", "pipenv", "hatch", "uv", "rye", "flit", "pixi") { On = ["run", "tool"], Opens = Openness.Script, Also = static call => call.InnerAfter("run") },
        new("poetry", "pdm", "pipenv", "hatch", "uv", "rye", "flit", "pixi") { Outputs = ["-o", "--output", "--out-dir", "--target", "--prefix", "--dest", "--output-file"], Values = ["-f", "--format", "-p", "--python", "--only", "--with", "--without", "--group", "--extra", "-P", "--project", "--directory", "-C"], Writes = [".venv/", "dist/", "__pypackages__/"], Opens = Openness.Tool, Regions = ["~", "/usr/local", "/opt", "/tmp"], Also = UvEffects },
        new("pyinstaller", "nuitka", "cx_Freeze", "cxfreeze", "shiv", "pex", "zipapp", "staticx", "pyoxidizer", "briefcase", "py2exe") { Outputs = ["--distpath", "-o", "--output-file", "--workpath", "--output-dir"], Values = ["-n", "--name", "-p", "--add-data", "--hidden-import", "-c"], Writes = ["dist/", "build/"], Operands = WrittenOperands.Last, Opens = Openness.Tool },
        new("easy_install", "2to3", "cython", "cythonize", "f2py", "twine", "pytest", "py.test", "flake8", "pylint", "mypy", "black", "ruff", "isort", "bandit", "coverage", "pre-commit", "django-admin", "alembic", "celery", "gunicorn", "uvicorn", "scrapy", "jupyter", "ansible", "ansible-playbook", "ansible-galaxy", "dbt", "dvc", "spacy") { Opens = Openness.Script },
    ];

    private static IEnumerable<Effect> PythonEffects(CommandCall call)
    {
        var module = call.Arguments.ToList().FindIndex(static a => a.Length > 1 && a[0] == '-' && a[1] != '-' && a[a.Length - 1] == 'm');
        if (module >= 0 && module + 1 < call.Arguments.Count)
        {
            var operands = call.Arguments.Skip(module + 2).Where(static a => a.Length > 0 && a[0] != '-').ToList();
            return call.Arguments[module + 1] switch
            {
                "venv" or "virtualenv" => operands.Count > 0 ? [call.Filled(operands[operands.Count - 1], "venv")] : [],
                "compileall" or "ensurepip" or "site" or "py_compile" or "json.tool" => [],
                "build" => [call.WritesByItself("dist", FactKind.Tree, "python -m build"), new Opening(Openness.Tool, "python"), call.MayFill(".")],
                _ => [.. call.Inner(module + 1), new Opening(Openness.Tool, "python")],
            };
        }

        // setup.py bdist_wheel, install
        return call.Arguments.FirstOrDefault() is { } script && ImagePath.Name(script) == "setup.py"
            ? [.. ((string[])["dist", "build"]).Select(f => call.WritesByItself(f, FactKind.Tree, "setup.py")), .. UnknownCommand.EffectsOf(call with { Name = "setup.py" })]
            : call.Arguments.FirstOrDefault() is "-c" && call.Arguments.Count < 3 && IsPrinting(call.Arguments[1]) ? []
            : UnknownCommand.EffectsOf(call);
    }

    // A program may write anywhere, unless all that it calls prints.
    private static bool IsPrinting(string program) => program.Replace("print(", "").Replace("exit(", "").IndexOf('(') < 0;

    private static IEnumerable<Effect> PipInstallEffects(CommandCall call)
    {
        if (call.Has("--user"))
        {
            yield return new Fact(call.Named("PYTHONUSERBASE") ?? ImagePath.Combine(call.Home, ".local"), FactKind.Tree, FactStrength.Convention, "pip --user");
        }

        // --install-option="--prefix=/install"
        foreach (var argument in call.Arguments.Where(static a => a.IndexOf("--prefix=", StringComparison.Ordinal) > 0))
        {
            yield return call.Filled(argument.Substring(argument.IndexOf("--prefix=", StringComparison.Ordinal) + 9).Trim('"', '\''), "pip --prefix");
        }

        // Editable requirements are checked out beside.
        yield return call.WritesByItself("src", FactKind.Tree) with { Strength = FactStrength.Region };
    }

    private static IEnumerable<Effect> UvEffects(CommandCall call)
    {
        if (call.Operands.FirstOrDefault() == "venv" && call.Operands.Count > 1)
        {
            yield return call.Filled(call.Operands[1], "uv venv");
        }

        foreach (var name in (string[])["UV_PROJECT_ENVIRONMENT", "VIRTUAL_ENV", "WORKON_HOME", "POETRY_VIRTUALENVS_PATH", "PIPENV_VENV_DIR", "UV_TOOL_BIN_DIR", "UV_PYTHON_INSTALL_DIR"])
        {
            if (call.Named(name) is { } folder)
            {
                yield return new Fact(folder, FactKind.Tree, FactStrength.Convention, call.Name);
            }
        }

        foreach (var effect in call.Operands.FirstOrDefault() == "pip" ? call.Inner(call.Arguments.ToList().IndexOf("pip")) : [])
        {
            yield return effect;
        }
    }
}
