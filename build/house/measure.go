package main

import (
	"context"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// The limits of the house style.
const (
	maxLines    = 4000 // lines of code in a package
	maxAppLines = 2000 // lines of code in app and in each package below it
	maxGroup    = 5    // files of a package that depend on each other in a circle
)

// figures are what is measured of a package: its hand-written files without tests.
type figures struct {
	path   string     // import path without the module's name; "." for the module's root
	lines  int        // lines that hold code: neither blank nor only a comment
	groups [][]string // files that depend on each other in a circle, largest group first; no group of one
}

func (f figures) largestGroup() int {
	if len(f.groups) == 0 {
		return 1
	}
	return len(f.groups[0])
}

// overLimits says which limits a package exceeds, a sentence each.
func overLimits(f figures) []string {
	var over []string
	limit := maxLines
	if f.path == "app" || strings.HasPrefix(f.path, "app/") {
		limit = maxAppLines
	}
	if f.lines > limit {
		over = append(over, fmt.Sprintf("%s has %d lines of code, more than %d", f.path, f.lines, limit))
	}
	if f.largestGroup() > maxGroup {
		over = append(over, fmt.Sprintf("%s has %d files that depend on each other in a circle, more than %d: %s",
			f.path, f.largestGroup(), maxGroup, strings.Join(f.groups[0], " ")))
	}
	return over
}

// measure measures every package of the module at root that has hand-written files.
func measure(ctx context.Context, root string) ([]figures, error) {
	module, exports, err := list(ctx, root)
	if err != nil {
		return nil, err
	}
	set := token.NewFileSet()
	dependencies := importer.ForCompiler(set, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	var all []figures
	for _, p := range module {
		f, err := measurePackage(set, dependencies, p)
		if err != nil {
			return nil, fmt.Errorf("%s: %v", p.path(), err)
		}
		if f.lines > 0 {
			all = append(all, f)
		}
	}
	return all, nil
}

func measurePackage(set *token.FileSet, dependencies types.Importer, p listed) (figures, error) {
	result := figures{path: p.path()}
	for _, name := range p.written() {
		lines, err := linesOfFile(filepath.Join(p.Dir, name))
		if err != nil {
			return figures{}, err
		}
		result.lines += lines
	}
	var files []*ast.File
	for _, name := range p.GoFiles {
		file, err := parser.ParseFile(set, filepath.Join(p.Dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return figures{}, err
		}
		files = append(files, file)
	}
	uses, err := usesBetween(set, dependencies, p.ImportPath, files)
	if err != nil {
		return figures{}, err
	}
	result.groups = circles(uses)
	return result, nil
}
