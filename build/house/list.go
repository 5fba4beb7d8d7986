package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// moduleName is the module that this program measures.
const moduleName = "psephos"

// listed is a package as `go list -json` describes it.
type listed struct {
	ImportPath     string
	Dir            string
	Export         string // file with the package's types for the compiler
	GoFiles        []string
	CgoFiles       []string
	IgnoredGoFiles []string // left out by build tags here; part of the package elsewhere
	TestGoFiles    []string
	XTestGoFiles   []string
	Imports        []string
	TestImports    []string
	XTestImports   []string
	Standard       bool
}

// path is the import path without the module's name, "." for the root.
func (p listed) path() string {
	if p.ImportPath == moduleName {
		return "."
	}
	return strings.TrimPrefix(p.ImportPath, moduleName+"/")
}

func (p listed) ofModule() bool {
	return p.ImportPath == moduleName || strings.HasPrefix(p.ImportPath, moduleName+"/")
}

// written lists the package's files on any system and under any build tag, without tests.
func (p listed) written() []string {
	var names []string
	for _, group := range [][]string{p.GoFiles, p.CgoFiles, p.IgnoredGoFiles} {
		for _, name := range group {
			if !strings.HasSuffix(name, "_test.go") {
				names = append(names, name)
			}
		}
	}
	return names
}

// list returns the packages of the module at root, and for every package that they need, directly or not, the file that
// the compiler reads its types from. It compiles what is not in the build cache.
func list(ctx context.Context, root string) (module []listed, exports map[string]string, err error) {
	command := exec.CommandContext(ctx, "go", "list", "-export", "-deps",
		"-json=ImportPath,Dir,Export,GoFiles,CgoFiles,IgnoredGoFiles,TestGoFiles,XTestGoFiles,Imports,TestImports,XTestImports,Standard", "./...")
	command.Dir = root
	// Without cgo, as the linter and `go vet` are run: what one of them has compiled is there for the others.
	command.Env = append(os.Environ(), "CGO_ENABLED=0")
	var problems bytes.Buffer
	command.Stderr = &problems
	output, err := command.Output()
	if err != nil {
		return nil, nil, fmt.Errorf("go list: %v: %s", err, problems.Bytes())
	}
	exports = map[string]string{}
	for decoder := json.NewDecoder(bytes.NewReader(output)); ; {
		var p listed
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return module, exports, nil
		} else if err != nil {
			return nil, nil, fmt.Errorf("go list: %v", err)
		}
		exports[p.ImportPath] = p.Export
		if p.ofModule() {
			module = append(module, p)
		}
	}
}
