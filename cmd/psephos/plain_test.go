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
	"psephos/election"
)

// jargon is what libraries and the system say and no person should have to read.
var jargon = regexp.MustCompile(`strconv|unmarshal|invalid character|EOF|JSON input|json: (cannot|unknown)|dial |\btcp\b|lookup|connection refused|` +
	`no such (file|host)|is a directory|not a directory|transport|handshake|x509|http: |\d{3} [A-Z][a-z]+ [A-Z]|bit u?int|value of type|struct field|` +
	`\.go\b|%!|<nil>|panic|2006|path segment|short flag|<arg>|\bstat\b|\(26\)|missing port|invalid (port|duration|hex|UUID)|context deadline|` +
	`permission denied|file exists|envar|\bbool\b|\bEOL\b|expected "|endpoint|errno`)

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
		"half.json": `{"version":3,"id":"x","crypto":{}}`, "kdf.json": `{"version":3,"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","crypto":{"cipher":"aes-128-ctr","kdf":"scrypt"}}`,
		"settings.json": `{"name":"Club","first-block":"x"}`, "switch.json": `{"name":"Club","chain-id":true}`,
	} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o700), os.WriteFile(name, []byte(content), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(os.Mkdir("folder", 0o700), run(t.Context(), []string{"wallet", "new", "--wallet", "wallet", "--phrase-file", "words"}, strings.NewReader(""), &bytes.Buffer{}, &bytes.Buffer{})); err != nil {
		t.Fatal(err)
	}
	up := o.Up()
	elsewhere, err := election.ParseInvitation(up.Invitations[0])
	if err != nil {
		t.Fatal(err)
	}
	elsewhere.Office = "http://127.0.0.1:1"
	host := func(url string) string { return strings.TrimPrefix(url, "http://") }
	words := strings.NewReplacer("RPCHOST", host(up.RPC), "OFFICEHOST", host(up.Office), "RPC", up.RPC, "OFFICE", up.Office, "OPEN", up.Elections["open"].Hex(), "SECRET", up.Elections["secret"].Hex(),
		"ROLL", up.Roll.Hex(), "FACTORY", up.Factory.Hex(), "INVITATION", up.Invitations[0], "ELSEWHERE", elsewhere.URL(), "KEY", devnet.KeyFile(filepath.Join("org", "chain")),
		"SERVE", "serve --name Club --listen 127.0.0.1:0 --data office --key "+devnet.KeyFile(filepath.Join("org", "chain"))+" --factory "+up.Factory.Hex()+" --roll "+up.Roll.Hex())
	var lines []string
	for _, template := range append(wrongFiles(), wrongWords...) {
		lines = append(lines, words.Replace(template))
	}
	for _, node := range wrongNodes {
		for _, command := range nodeCommands {
			lines = append(lines, words.Replace(command+" --rpc "+node))
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

var wrongNodes = []string{"http://127.0.0.1:1", "ws://127.0.0.1:1", "http://no.such.invalid", "127.0.0.1:8545", "localhost:8545", "ftp://x", "http://", "OFFICE", "RPC/nothing", "RPC --chain-id 7", "https://RPCHOST", "wss://RPCHOST", "ws://OFFICEHOST"}

var nodeCommands = []string{
	"audit OPEN", "election show OPEN", "election list --factory FACTORY --roll ROLL", "vote OPEN --wallet wallet --self --choice 1", "trustee status OPEN",
	"appoint OPEN --roll ROLL --key KEY", "tally SECRET", "SERVE", "roll strike-duplicates --roll ROLL",
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
	"roll", "roll strike-duplicates", "roll strike-duplicates --rpc RPC --roll x", "roll strike-duplicates --rpc RPC --roll OPEN", "tally SECRET --rpc RPC --key half.json", "tally SECRET --rpc RPC --key kdf.json",
	"audit OPEN --rpc RPC --rpc http://127.0.0.1:1", "audit OPEN --rpc RPC --json=x", "demo --mode", "demo --voters", "demo --voters 1.5", "demo --seed -1", "dev --approve=x", "chain --data org/chain --port 0",
	"register ELSEWHERE --wallet wallet --password-file text", "SERVE --rpc RPC --database postgres://127.0.0.1:1/x", "SERVE --rpc RPC --database sqlite:folder", "SERVE --rpc RPC --database sqlite:binary",
	"office verify-log --database postgres://no.such.invalid/x", "office verify-log --database sqlite:nowhere/x/y",
	"serve --config settings.json --factory FACTORY --roll ROLL", "serve --config switch.json --factory FACTORY --roll ROLL", "PSEPHOS_CHAIN_ID=x audit OPEN --rpc RPC", "PSEPHOS_CHAIN_ID=-1 audit OPEN --rpc RPC", "PSEPHOS_KEY=missing tally SECRET --rpc RPC",
	"PSEPHOS_LANGUAGE=x SERVE --rpc RPC", "PSEPHOS_FIRST_BLOCK=x SERVE --rpc RPC", "PSEPHOS_RPC=x audit OPEN", "PSEPHOS_ROLL=x election list --rpc RPC --factory FACTORY", "PSEPHOS_DATABASE=x office verify-log",
	"PSEPHOS_WALLET=text wallet address", "PSEPHOS_WALLET_PASSPHRASE=wrong vote OPEN --self --rpc RPC --wallet wallet --choice 1",
	"election cancel OPEN --rpc RPC", "appoint x", "appoint OPEN --rpc RPC --key KEY --roll OPEN", "appoint OPEN --rpc RPC --key text --roll ROLL",
}

// withVariables sets the variables that stand before a command, until the next command or the end of the test, and returns the command.
func withVariables(t *testing.T, line []string) []string {
	t.Helper()
	for _, name := range []string{"CHAIN_ID", "KEY", "LANGUAGE", "FIRST_BLOCK", "RPC", "ROLL", "DATABASE", "WALLET"} {
		if err := os.Unsetenv("PSEPHOS_" + name); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PSEPHOS_WALLET_PASSPHRASE", "vintage orchard lantern 47 dune")
	for len(line) > 0 && strings.HasPrefix(line[0], "PSEPHOS_") {
		name, value, _ := strings.Cut(line[0], "=")
		t.Setenv(name, value)
		line = line[1:]
	}
	return line
}

// Every wrong command line ends with one line for a person, and not with exit code 0.
func TestMistakesAreToldInPlainWords(t *testing.T) {
	for _, line := range mistakes(t) {
		var out, problems bytes.Buffer
		args := withVariables(t, strings.Fields(line))
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second) // what is no mistake would run until it is stopped
		err := run(ctx, args, strings.NewReader(""), &out, &problems)
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
