package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"psephos/backend/store/storetest"
	"psephos/devnet/devnettest"
)

func TestMain(m *testing.M) {
	testscript.Main(withDatabases{m}, map[string]func(){"psephos": main})
}

// withDatabases stops the PostgreSQL server that tests may have started.
type withDatabases struct{ m *testing.M }

func (w withDatabases) Run() int { return storetest.Main(w.m) }

// TestScripts runs the real program through testdata/script. Beside testscript's own commands there are:
//
//	exits N CMD ARG…      runs a command that must end with exit code N
//	daemon NAME ARG…      starts psephos ARG… and waits for its first line, which goes into the file NAME.json
//	stop NAME             interrupts it; it must end with exit code 0
//	jsonenv FILE K=VAR…   sets VAR to the value of key K (a.b for nested ones, a.0 in arrays) of the JSON object in FILE
//	port URL VAR          sets VAR to the port in URL
//	equal A B             compares two values
//	get URL               requests URL, which must answer 200; the body goes to the file "body"
//	organisation          starts a chain with contracts; sets RPC, FACTORY, ROLL, KEY (a file) and NOW (chain time)
//	enrol ADDRESS…        puts addresses on the roll and gives them ether
//	fund ADDRESS…         gives addresses ether
//	definition FILE T1 T2 SECONDS
//	                      writes the file of a secret election with two trustees that closes after so many seconds
//	advance SECONDS       moves the chain's clock
//	replace OLD NEW FILE  replaces text that must be in FILE
//	node KIND VAR         starts a node in front of the chain and sets VAR to its address. By KIND it "hides" the last ballot, "denies" every
//	                      ballot, "claims" a ballot of whoever has not voted, is "stuck" so that nothing is ever final, or "lags" so at first
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Values[worldKey{}] = &world{daemons: map[string]*daemon{}}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "daemon": startDaemon, "stop": stopDaemon, "jsonenv": jsonenv, "equal": equal, "get": get, "port": port,
			"organisation": startOrganisation, "enrol": enrol, "node": startNode,
			"fund": fund, "definition": definition, "advance": advance, "replace": replace, "hidden": hidden,
		},
	})
}

func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// world is what a script has started.
type world struct {
	daemons      map[string]*daemon
	organisation *devnettest.Organisation
}

type worldKey struct{}

func worldOf(ts *testscript.TestScript) *world { return ts.Value(worldKey{}).(*world) }

type daemon struct {
	command *exec.Cmd
	stderr  bytes.Buffer
}

func startDaemon(ts *testscript.TestScript, _ bool, args []string) {
	d := &daemon{command: exec.Command(program(ts), args[1:]...)}
	d.command.Dir, d.command.Env, d.command.Stderr = ts.MkAbs("."), environment(ts), &d.stderr
	stdout, err := d.command.StdoutPipe()
	ts.Check(err)
	ts.Check(d.command.Start())
	worldOf(ts).daemons[args[0]] = d
	ts.Defer(func() { _ = d.command.Process.Kill() })
	line, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		_ = d.command.Wait()
		ts.Fatalf("%s ended before it was up: %s", args[0], d.stderr.String())
	}
	go io.Copy(io.Discard, stdout)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]+".json"), []byte(line), 0o600))
}

// program is the psephos that testscript put into PATH.
func program(ts *testscript.TestScript) string {
	for _, dir := range filepath.SplitList(ts.Getenv("PATH")) {
		path := filepath.Join(dir, "psephos")
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	ts.Fatalf("psephos is not in PATH")
	return ""
}

func environment(ts *testscript.TestScript) []string {
	var env []string
	for _, name := range []string{"PATH", "HOME", "TMPDIR", "WORK"} {
		env = append(env, name+"="+ts.Getenv(name))
	}
	return env
}

func stopDaemon(ts *testscript.TestScript, _ bool, args []string) {
	d := worldOf(ts).daemons[args[0]]
	ts.Check(d.command.Process.Signal(os.Interrupt))
	ended := make(chan error, 1)
	go func() { ended <- d.command.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			ts.Fatalf("%s: %v: %s", args[0], err, d.stderr.String())
		}
	case <-time.After(time.Minute):
		ts.Fatalf("%s did not stop: %s", args[0], d.stderr.String())
	}
}

func jsonenv(ts *testscript.TestScript, _ bool, args []string) {
	var document any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &document))
	for _, pair := range args[1:] {
		path, name, _ := strings.Cut(pair, "=")
		value := document
		for key := range strings.SplitSeq(path, ".") {
			if value = member(value, key); value == nil {
				ts.Fatalf("%s: no %s in %s", args[0], key, path)
			}
		}
		text, ok := value.(string)
		if !ok {
			encoded, err := json.Marshal(value)
			ts.Check(err)
			text = string(encoded)
		}
		ts.Setenv(name, text)
	}
}

// member is what key names in an object or, as a number from 0, in an array; nil if there is no such thing.
func member(value any, key string) any {
	switch value := value.(type) {
	case map[string]any:
		return value[key]
	case []any:
		if i, err := strconv.Atoi(key); err == nil && i >= 0 && i < len(value) {
			return value[i]
		}
	}
	return nil
}

func port(ts *testscript.TestScript, _ bool, args []string) {
	parsed, err := url.Parse(args[0])
	ts.Check(err)
	ts.Setenv(args[1], parsed.Port())
}

func equal(ts *testscript.TestScript, neg bool, args []string) {
	if (args[0] == args[1]) == neg {
		ts.Fatalf("%s, %s", args[0], args[1])
	}
}

func get(ts *testscript.TestScript, _ bool, args []string) {
	response, err := http.Get(args[0])
	ts.Check(err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs("body"), body, 0o600))
	if response.StatusCode != http.StatusOK {
		ts.Fatalf("%s: %s: %s", args[0], response.Status, body)
	}
}

func replace(ts *testscript.TestScript, _ bool, args []string) {
	text := ts.ReadFile(args[2])
	if !strings.Contains(text, args[0]) {
		ts.Fatalf("%s does not contain %s", args[2], args[0])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(strings.Replace(text, args[0], args[1], 1)), 0o600))
}
