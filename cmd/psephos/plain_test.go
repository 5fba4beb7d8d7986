package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"psephos/cmd/psephos/internal/organisation"
	"psephos/devnet"
)

// jargon is what libraries and the system say and no person should have to read.
var jargon = regexp.MustCompile(`strconv|unmarshal|invalid character|EOF|JSON input|json: (cannot|unknown)|dial |\btcp\b|lookup|connection refused|` +
	`no such (file|host)|is a directory|not a directory|transport|handshake|x509|http: |\d{3} [A-Z][a-z]+ [A-Z]|bit u?int|value of type|struct field|` +
	`\.go\b|%!|<nil>|panic|2006|path segment|short flag|<arg>|\bstat\b|\(26\)|missing port|invalid (port|duration|hex)|context deadline`)

// mistakes starts an organisation and makes files that are no good, in the current directory, and returns wrong command lines, one a
// row, of all commands.
func mistakes(t *testing.T) []string {
	t.Helper()
	t.Chdir(t.TempDir())
	t.Setenv("PSEPHOS_WALLET_PASSPHRASE", "vintage orchard lantern 47 dune")
	o, err := organisation.Start(t.Context(), organisation.Config{Dir: "org", Approve: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = o.Close() })
	for name, content := range map[string]string{
		"empty": "", "binary": "\x7fELF\x00\xff\xfe", "broken.json": "[1,2", "list.json": "[]", "typed.json": `{"version":"x"}`, "old.json": `{"version":1}`,
		"text": "copper saddle 93 window tide", "damaged/organisation.json": "{", "vault/vault.json": "{",
	} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o700), os.WriteFile(name, []byte(content), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(os.Mkdir("folder", 0o700), run(t.Context(), []string{"wallet", "new", "--wallet", "wallet", "--phrase-file", "words"}, strings.NewReader(""), &bytes.Buffer{}, &bytes.Buffer{})); err != nil {
		t.Fatal(err)
	}
	up := o.Up()
	words := strings.NewReplacer("RPC", up.RPC, "OFFICE", up.Office, "OPEN", up.Elections["open"].Hex(), "SECRET", up.Elections["secret"].Hex(),
		"ROLL", up.Roll.Hex(), "FACTORY", up.Factory.Hex(), "INVITATION", up.Invitations[0], "KEY", devnet.KeyFile(filepath.Join("org", "chain")),
		"SERVE", "serve --name Club --listen 127.0.0.1:0 --data office --key "+devnet.KeyFile(filepath.Join("org", "chain"))+" --factory "+up.Factory.Hex()+" --roll "+up.Roll.Hex())
	var lines []string
	for _, template := range append(wrongFiles(), wrongWords...) {
		lines = append(lines, words.Replace(template))
	}
	for _, endpoint := range wrongEndpoints {
		for _, command := range endpointCommands {
			lines = append(lines, words.Replace(command+" --rpc "+endpoint))
		}
	}
	return lines
}

func wrongFiles() []string {
	var lines []string
	for _, file := range []string{"missing", "folder", "empty", "binary", "broken.json", "list.json", "typed.json", "old.json"} {
		for _, command := range []string{
			"check-ballot FILE", "election create FILE --factory FACTORY --roll ROLL --rpc RPC --key KEY", "election cancel OPEN --rpc RPC --key FILE",
			"vote OPEN --rpc RPC --self --wallet wallet --choice-file FILE", "register --invitation-file FILE --wallet wallet", "serve --config FILE",
			"wallet restore --wallet again --phrase-file FILE", "tally SECRET --rpc RPC --key FILE", "trustee decrypt SECRET --rpc RPC --wallet FILE",
			"office verify-log --database sqlite:org/office.db --export FILE", "office verify-log --data FILE", "office backup --data FILE copy.db",
			"appoint OPEN --dev FILE", "dev --port 0 --data FILE/org --smtp FILE", "SERVE --rpc RPC --smtp smtp://127.0.0.1 --smtp-password-file FILE",
		} {
			lines = append(lines, strings.ReplaceAll(command, "FILE", file))
		}
	}
	return lines
}

var wrongEndpoints = []string{"http://127.0.0.1:1", "ws://127.0.0.1:1", "http://no.such.invalid", "127.0.0.1:8545", "localhost:8545", "ftp://x", "http://", "OFFICE", "RPC/nothing", "RPC --chain-id 7"}

var endpointCommands = []string{
	"audit OPEN", "election show OPEN", "election list --factory FACTORY --roll ROLL", "vote OPEN --wallet wallet --self --choice 1", "trustee status OPEN",
	"appoint OPEN --roll ROLL --key KEY", "tally SECRET", "SERVE",
}

var wrongWords = []string{
	"audi", "-x", "--json", "wallet", "wallet frob", "audit", "audit OPEN", "audit OPEN OPEN --rpc RPC", "audit OPEN --rpc", "audit OPEN --rpc RPC --frob", "audit x --rpc RPC",
	"audit ROLL --rpc RPC", "audit OPEN --rpc RPC --chain-id x", "audit OPEN --rpc RPC --chain-id -1", "audit OPEN --rpc RPC --record folder", "audit OPEN --rpc RPC --record nowhere/x",
	"demo --voters x", "demo --voters -1", "demo --voters 0", "demo --voters 99999999999999999999", "demo --options 1,x", "demo --mode x", "demo --duration x", "demo --rpc 127.0.0.1:1 --key KEY",
	"demo --rpc OFFICE --key KEY", "demo --rpc http://127.0.0.1:1 --key text", "chain --port x", "chain --port 99999", "chain --data text --port 0", "chain --fund x", "chain --pulse x", "chain --rules x",
	"dev x", "dev --port x", "dev --port 65535", "dev --port 0 --data text", "dev --port 0 --data damaged", "dev --port 0 --data org", "dev --trustee x", "dev --organiser x", "dev --smtp x",
	"dev --log-file folder", "dev --log-file nowhere/x", "dev --port 0 --origin x",
	"wallet new --wallet text --phrase-file p", "wallet new --wallet wallet --phrase-file p", "wallet new --wallet other --phrase-file nowhere/p", "wallet new --wallet other",
	"wallet address --wallet missing", "wallet address --wallet text", "wallet address --wallet vault", "wallet export --wallet wallet", "wallet export --wallet wallet folder",
	"wallet export --wallet wallet k.json --file-passphrase-file missing", "wallet export --wallet wallet nowhere/k.json --file-passphrase-file text",
	"register", "register INVITATION --wallet missing", "register INVITATION --wallet wallet", "register psephos://join/x --wallet wallet", "register INVITATION --wallet wallet --rpc http://127.0.0.1:1 --no-wait",
	"register INVITATION --wallet wallet --rpc localhost:1", "vote", "vote x --self --rpc RPC", "vote OPEN --self --rpc RPC --wallet wallet --choice x", "vote OPEN --office x --rpc RPC --wallet wallet --choice 1",
	"trustee ceremony OPEN --rpc RPC --wallet wallet", "trustee decrypt OPEN --rpc RPC --wallet wallet", "trustee decrypt SECRET --rpc RPC --wallet wallet", "tally OPEN --rpc RPC", "tally SECRET --rpc RPC",
	"office verify-log --database x", "office verify-log --database postgres://127.0.0.1:1/x", "office verify-log --database sqlite:binary", "office verify-log --database sqlite:folder",
	"office verify-log --database sqlite:org/office.db --seq x", "office backup --database sqlite:org/office.db folder", "office backup --database sqlite:org/office.db nowhere/x",
	"serve", "SERVE", "SERVE --rpc RPC --listen x", "SERVE --rpc RPC --listen 127.0.0.1:99999", "SERVE --rpc RPC --origin x", "SERVE --rpc RPC --database x", "SERVE --rpc RPC --cache x", "SERVE --rpc RPC --data text",
	"SERVE --rpc RPC --smtp x --mail-from x", "SERVE --rpc RPC --trusted-proxy x", "SERVE --rpc RPC --public-rpc x", "SERVE --rpc RPC --first-block x", "SERVE --rpc RPC --secret-file text",
	"SERVE --rpc RPC --secret-file folder", "SERVE --rpc RPC --language x", "SERVE --rpc RPC --admin x --admin-password-file missing",
	"election", "election list --factory x --roll ROLL --rpc RPC", "election list", "election extend OPEN --closing x --rpc RPC --key KEY", "election extend OPEN --closing 2027 --rpc RPC --key KEY",
	"election cancel OPEN --rpc RPC", "appoint x", "appoint OPEN --rpc RPC --key KEY --roll OPEN", "appoint OPEN --rpc RPC --key text --roll ROLL",
}

// Every wrong command line ends with one line for a person, and not with exit code 0.
func TestMistakesAreToldInPlainWords(t *testing.T) {
	for _, line := range mistakes(t) {
		var out, problems bytes.Buffer
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second) // what is no mistake would run until it is stopped
		err := run(ctx, strings.Fields(line), strings.NewReader(""), &out, &problems)
		if ctx.Err() != nil {
			t.Errorf("psephos %s\n  did not end", line)
		}
		cancel()
		problems.Reset() // what was shown before it failed
		code := report(err, &problems)
		text := strings.TrimPrefix(problems.String(), "psephos: ")
		if code == exitDone || strings.Count(text, "\n") != 1 || jargon.MatchString(text) {
			t.Errorf("psephos %s\n  ended with %d: %s", line, code, text)
		}
	}
}

// What cannot be provoked everywhere is told in plain words as well.
func TestPlainly(t *testing.T) {
	for said, want := range map[string]string{
		"x does not answer: dial tcp: lookup a.example on 10.0.0.1:53: no such host":                          "x does not answer: there is no host a.example",
		"(x does not answer: dial tcp: lookup a.example: server misbehaving; y does not answer: EOF)":         "(x does not answer: there is no host a.example; y does not answer: it broke off the connection)",
		"x does not answer: dial tcp 10.0.0.1:80: i/o timeout":                                                "x does not answer: it takes too long",
		"x does not answer: context deadline exceeded (Client.Timeout exceeded while awaiting headers)":       "x does not answer: it takes too long",
		"x does not answer: dial tcp 10.0.0.1:80: connect: no route to host":                                  "x does not answer: no route to host",
		"x does not answer: tls: failed to verify certificate: x509: certificate signed by unknown authority": "x does not answer: its certificate is not trusted: certificate signed by unknown authority",
		"x does not answer: invalid character '<' looking for beginning of value":                             "x is no endpoint of a chain: it answers with something else",
		"x does not answer: 429 Too Many Requests":                                                            "x does not answer: 429 Too Many Requests",
		"open /root/x: permission denied":                                                                     "you may not use /root/x",
		"listen on :80: listen tcp :80: bind: permission denied; choose":                                      "listen on :80: only the administrator of this machine may; choose",
		"listen on :80: listen tcp :80: bind: address already in use; choose":                                 "listen on :80: another program uses it; choose",
	} {
		if got := plainly(errors.New(said)); got != want {
			t.Errorf("%s\n  got  %s\n  want %s", said, got, want)
		}
	}
}
