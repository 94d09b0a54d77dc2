using AttrDocker.Tasks.Files;

// Alternates two contents of one repeated byte, and tells when the first is there.
var path = args[0];
byte[][] contents = [Content('A'), Content('B')];
AtomicFile.Write(path, contents[0]);
Console.WriteLine("writing");
for (var turn = 1; ; turn++)
{
    AtomicFile.Write(path, contents[turn % 2]);
}

static byte[] Content(char letter)
{
    var content = new byte[1_000_000];
    Array.Fill(content, (byte)letter);
    return content;
}
