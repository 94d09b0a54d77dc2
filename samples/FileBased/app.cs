#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:package AttrDocker@0.1.0
#:property PublishAot=false

using AttrDocker;

[assembly: DotNetImage]

var app = WebApplication.Create(args);
app.MapGet("/", () => "Hello from one file.\n");
app.MapGet("/add/{left:int}/{right:int}", (int left, int right) => left + right);
app.Run();
