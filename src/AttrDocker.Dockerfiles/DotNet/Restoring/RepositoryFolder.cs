using AttrDocker.Dockerfiles.Ignore;

namespace AttrDocker.Dockerfiles.DotNet.Restoring;

/// <summary>A folder or file of the repository, by which paths seen from the project are turned into paths seen from the build context.</summary>
internal sealed class RepositoryFolder
{
    private readonly string _path;

    private RepositoryFolder(string path) => _path = path;

    /// <summary>The folder that holds this.</summary>
    public RepositoryFolder Parent => new(_path.Length == 0 ? "" : _path.Substring(0, _path.LastIndexOf('/')));

    /// <summary>An absolute path; a drive of Windows is a folder's name like any other.</summary>
    public static RepositoryFolder Of(string absolute) => new RepositoryFolder("").At(absolute);

    /// <summary>What is at a path seen from this folder.</summary>
    public RepositoryFolder At(string relative) => new(CleanPath.Of("/" + _path + "/" + relative).TrimEnd('/'));

    /// <summary>The nearest folder that holds both.</summary>
    public RepositoryFolder CommonWith(RepositoryFolder other)
    {
        var common = this;
        while (!common.Holds(other))
        {
            common = common.Parent;
        }

        return common;
    }

    /// <summary>Whether another one is this one or lies in it.</summary>
    public bool Holds(RepositoryFolder other) =>
        other._path == _path || other._path.StartsWith(_path + "/", StringComparison.Ordinal);

    /// <summary>How another one is seen from this folder, in which it lies; <c>.</c> for the folder itself.</summary>
    public string Show(RepositoryFolder inside) => inside._path == _path ? "." : inside._path.Substring(_path.Length + 1);

    /// <summary>How this folder is seen from one in it: <c>../..</c>, or <c>.</c>.</summary>
    public string SeenFrom(RepositoryFolder inside) => inside._path == _path
        ? "."
        : string.Join("/", Enumerable.Repeat("..", Show(inside).Split('/').Length));
}
