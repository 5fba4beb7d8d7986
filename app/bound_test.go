package app

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// folders are the bound areas' packages, by import path, in this repository.
func folder(area any) string {
	path := strings.TrimPrefix(reflect.TypeOf(area).Elem().PkgPath(), "psephos/app")
	return filepath.Join(".", path)
}

// boundMethods are the declarations of the methods that the page may call, by area.
func boundMethods(t *testing.T, area any) (methods []*ast.FuncDecl) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder(area), "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatal(folder(area), err)
	}
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, declared := range parsed.Decls {
			method, ok := declared.(*ast.FuncDecl)
			if ok && method.Recv != nil && method.Name.IsExported() && receiver(method) == reflect.TypeOf(area).Elem().Name() {
				methods = append(methods, method)
			}
		}
	}
	if len(methods) != reflect.TypeOf(area).NumMethod() {
		t.Fatalf("%T has %d methods, %d were found", area, reflect.TypeOf(area).NumMethod(), len(methods))
	}
	return methods
}

func receiver(method *ast.FuncDecl) string {
	pointer, ok := method.Recv.List[0].Type.(*ast.StarExpr)
	if !ok {
		return ""
	}
	name, _ := pointer.X.(*ast.Ident)
	return name.Name
}

// Every method that the page may call ends with the guard, before anything in it can fail: a panic would otherwise leave the page waiting
// for ever, and Wails would log what was typed.
func TestEveryBoundMethodIsGuarded(t *testing.T) {
	a := newApp(t, t.TempDir())
	for _, area := range a.Areas() {
		for _, method := range boundMethods(t, area) {
			if !guarded(method) {
				t.Errorf("%T.%s does not begin with defer refusal.Guard", area, method.Name.Name)
			}
		}
	}
}

// guarded says whether a method begins with the guard; it may name its room or app first.
func guarded(method *ast.FuncDecl) bool {
	statements := method.Body.List
	if named, ok := statements[0].(*ast.AssignStmt); ok && len(statements) > 1 {
		if _, plain := named.Rhs[0].(*ast.SelectorExpr); plain {
			statements = statements[1:]
		}
	}
	deferred, ok := statements[0].(*ast.DeferStmt)
	if !ok {
		return false
	}
	called, ok := deferred.Call.Fun.(*ast.SelectorExpr)
	return ok && called.Sel.Name == "Guard" && lastResult(method) == "error"
}

func lastResult(method *ast.FuncDecl) string {
	results := method.Type.Results.List
	last := results[len(results)-1]
	kind, ok := last.Type.(*ast.Ident)
	if !ok || len(last.Names) != 1 || last.Names[0].Name != "err" {
		return ""
	}
	return kind.Name
}

// Whatever the page hands in, to whichever method, it reaches neither the log nor a file, but what it is there to keep.
func TestNoBoundMethodLogsItsArguments(t *testing.T) {
	const canary = "Kanarienvogel-kanarienvogel"
	var out bytes.Buffer
	dir := t.TempDir()
	a := New(Config{DataDir: dir, Log: NewLog(&out)})
	defer a.Stop()
	called := 0
	for _, area := range a.Areas() {
		value := reflect.ValueOf(area)
		for i := range value.NumMethod() {
			method := value.Method(i)
			arguments := make([]reflect.Value, method.Type().NumIn())
			for j := range arguments {
				arguments[j] = filled(method.Type().In(j), canary)
			}
			method.Call(arguments)
			called++
		}
	}
	if called < 60 {
		t.Errorf("only %d methods were called", called)
	}
	if strings.Contains(out.String(), canary) {
		t.Errorf("an argument was logged:\n%s", out.String())
	}
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if raw, err := os.ReadFile(file); err == nil && bytes.Contains(raw, []byte(canary)) {
			t.Errorf("%s holds an argument", file)
		}
	}
}

// filled is a value of a type with text wherever there is one.
func filled(kind reflect.Type, text string) reflect.Value {
	value := reflect.New(kind).Elem()
	switch kind.Kind() {
	case reflect.String:
		value.SetString(text)
	case reflect.Slice:
		value.Set(reflect.Append(value, filled(kind.Elem(), text)))
	case reflect.Map:
		value.Set(reflect.MakeMap(kind))
		value.SetMapIndex(reflect.ValueOf("en"), filled(kind.Elem(), text))
	case reflect.Struct:
		for i := range kind.NumField() {
			if kind.Field(i).IsExported() {
				value.Field(i).Set(filled(kind.Field(i).Type, text))
			}
		}
	}
	return value
}
