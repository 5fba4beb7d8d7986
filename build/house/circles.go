package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
)

// uses says for each file of a package which other files of it declare something that it uses.
type uses map[string]map[string]bool

// usesBetween finds the uses between the hand-written files of a package. A file uses another one if it names a package-level
// identifier, a method or a field that is declared there.
func usesBetween(set *token.FileSet, dependencies types.Importer, path string, files []*ast.File) (uses, error) {
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: dependencies}
	checked, err := config.Check(path, set, files, info)
	if err != nil {
		return nil, err
	}
	fileOf := func(at token.Pos) string { return filepath.Base(set.Position(at).Filename) }
	found := uses{}
	for _, file := range files {
		if !ast.IsGenerated(file) {
			found[fileOf(file.Pos())] = map[string]bool{}
		}
	}
	for name, object := range info.Uses {
		if object.Pkg() != checked || !declaresForPackage(object) {
			continue
		}
		from, to := fileOf(name.Pos()), fileOf(object.Pos())
		if from != to && found[from] != nil && found[to] != nil {
			found[from][to] = true
		}
	}
	return found, nil
}

// declaresForPackage reports whether other files of the package can use the object: it is no local variable, parameter or label.
func declaresForPackage(object types.Object) bool {
	switch object := object.(type) {
	case *types.Var:
		return object.IsField() || object.Parent() == object.Pkg().Scope()
	case *types.Func:
		return true
	case *types.Const, *types.TypeName:
		return object.Parent() == object.Pkg().Scope()
	}
	return false
}

// circles returns the strongly connected groups of more than one file, largest first: from each file of a group one comes by
// uses to every other one and back.
func circles(graph uses) [][]string {
	search := &tarjan{graph: graph, index: map[string]int{}, low: map[string]int{}, open: map[string]bool{}}
	for _, file := range slices.Sorted(maps.Keys(graph)) {
		if search.index[file] == 0 {
			search.visit(file)
		}
	}
	slices.SortStableFunc(search.groups, func(a, b []string) int { return len(b) - len(a) })
	return search.groups
}

// tarjan is Tarjan's algorithm for strongly connected components (SIAM Journal on Computing 1, 1972).
type tarjan struct {
	graph  uses
	index  map[string]int // order of the first visit, from 1
	low    map[string]int // lowest index of an open file that is reached
	open   map[string]bool
	stack  []string
	groups [][]string
}

func (t *tarjan) visit(file string) {
	t.index[file] = len(t.index) + 1
	t.low[file] = t.index[file]
	t.stack, t.open[file] = append(t.stack, file), true
	for _, next := range slices.Sorted(maps.Keys(t.graph[file])) {
		if t.index[next] == 0 {
			t.visit(next)
			t.low[file] = min(t.low[file], t.low[next])
		} else if t.open[next] {
			t.low[file] = min(t.low[file], t.index[next])
		}
	}
	if t.low[file] == t.index[file] {
		t.close(file)
	}
}

// close takes the group that file is the first visited of from the stack.
func (t *tarjan) close(file string) {
	from := slices.Index(t.stack, file)
	group := slices.Sorted(slices.Values(t.stack[from:]))
	t.stack = t.stack[:from]
	for _, member := range group {
		t.open[member] = false
	}
	if len(group) > 1 {
		t.groups = append(t.groups, group)
	}
}
