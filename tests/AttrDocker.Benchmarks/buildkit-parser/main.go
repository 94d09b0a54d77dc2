// Reads the Dockerfiles of a folder with BuildKit's own parser, and prints what ParserSpeed.cs prints:
// megabytes for a second of CPU time, and bytes allocated per byte.
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"syscall"
	"time"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

func main() {
	if len(os.Args) != 3 {
		fail("usage: buildkit-parser FOLDER PASSES")
	}
	passes, err := strconv.Atoi(os.Args[2])
	if err != nil {
		fail(err)
	}
	files, size := read(os.Args[1])

	for start := time.Now(); time.Since(start) < 2*time.Second; {
		pass(files)
	}

	before, cpu := allocated(), cpuTime()
	for i := 0; i < passes; i++ {
		pass(files)
	}
	seconds := (cpuTime() - cpu).Seconds()
	total := float64(size) * float64(passes)
	fmt.Printf("%-8s %4d files %7.0f KB  %7.1f MB/s  %6.1f bytes allocated per byte\n",
		filepath.Base(os.Args[1]), len(files), float64(size)/1024, total/seconds/1e6, float64(allocated()-before)/total)
}

// pass does what the frontend does before it resolves stages: lines to nodes, nodes to typed instructions.
func pass(files [][]byte) {
	for _, file := range files {
		result, err := parser.Parse(bytes.NewReader(file))
		if err != nil {
			fail(err)
		}
		if _, _, err := instructions.Parse(result.AST); err != nil {
			fail(err)
		}
	}
}

func read(folder string) (files [][]byte, size int) {
	names, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		fail(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			fail(err)
		}
		files = append(files, text)
		size += len(text)
	}
	return files, size
}

func allocated() uint64 {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.TotalAlloc
}

// cpuTime counts all threads, so that the garbage collector's are in it.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		fail(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func fail(reason any) {
	fmt.Fprintln(os.Stderr, reason)
	os.Exit(1)
}
