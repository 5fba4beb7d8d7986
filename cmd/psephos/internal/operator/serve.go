package operator

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"strings"

	"psephos/backend/auth"
	"psephos/backend/mail"
	"psephos/backend/office"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/internal/cause"
)

// Serve is psephos serve.
type Serve struct {
	Config configFile `placeholder:"FILE" help:"JSON object of these flags by name, such as {\"name\": \"Rowing Club\"}. Flags and variables win over it."`
	flags.Network
	flags.Account
	Listen       string   `default:"127.0.0.1:8080" env:"PSEPHOS_LISTEN" placeholder:"HOST:PORT" help:"Address to listen on; port 0 takes a free one."`
	Origin       string   `env:"PSEPHOS_ORIGIN" placeholder:"URL" help:"How voters reach the office (https://vote.example.org); by default the address it listens on."`
	Name         string   `required:"" env:"PSEPHOS_ORGANISATION" placeholder:"NAME" help:"Name of the organisation."`
	Factory      string   `required:"" env:"PSEPHOS_FACTORY" placeholder:"ADDRESS" help:"The organisation's election factory."`
	Roll         string   `required:"" env:"PSEPHOS_ROLL" placeholder:"ADDRESS" help:"The organisation's roll; the account in --key must be its registrar."`
	FirstBlock   uint64   `name:"first-block" env:"PSEPHOS_FIRST_BLOCK" placeholder:"NUMBER" help:"Block in which the roll was made. Nothing before it is read, which saves minutes at the first start on a long chain."`
	PublicRPC    []string `name:"public-rpc" env:"PSEPHOS_PUBLIC_RPC" placeholder:"URL" help:"Nodes that the office names to everybody; by default those of --rpc, if their addresses hold no access key."`
	TrustedProxy []string `name:"trusted-proxy" env:"PSEPHOS_TRUSTED_PROXIES" placeholder:"NETWORK" help:"Reverse proxy whose X-Forwarded-For is believed, as an address or network (10.0.0.0/8). Without it, rate limits count everybody behind the proxy as one."`

	Data       string `default:"psephos-office" env:"PSEPHOS_DATA" placeholder:"DIR" help:"Directory of the office's data."`
	Database   string `env:"PSEPHOS_DATABASE" placeholder:"URL" help:"sqlite:PATH or postgres://…; by default SQLite in --data."`
	Cache      string `default:"embedded" env:"PSEPHOS_CACHE" placeholder:"URL" help:"redis://…, or embedded."`
	SecretFile string `env:"PSEPHOS_SECRET_FILE" placeholder:"FILE" help:"File with the secret that seals the signing keys, the same for all replicas; by default it is made in --data."`
	Outbox     string `env:"PSEPHOS_OUTBOX" placeholder:"DIR" help:"Folder for messages to people, if there is no --smtp; by default in --data."`

	SMTP             string `name:"smtp" env:"PSEPHOS_SMTP" placeholder:"URL" help:"Mail server: smtp://USER@HOST:587 (switches to TLS) or smtps://USER@HOST:465."`
	SMTPPasswordFile string `name:"smtp-password-file" env:"PSEPHOS_SMTP_PASSWORD_FILE" type:"existingfile" placeholder:"FILE" help:"File with the mail server's password (else PSEPHOS_SMTP_PASSWORD)."`
	MailFrom         string `env:"PSEPHOS_MAIL_FROM" placeholder:"ADDRESS" help:"Sender of messages, such as \"Election office <vote@example.org>\"."`
	Language         string `enum:"en,de" default:"en" env:"PSEPHOS_LANGUAGE" help:"en or de: language of messages to people who have not chosen one."`
	Bounces          string `env:"PSEPHOS_BOUNCES" placeholder:"DIR" help:"Folder (or Maildir) into which the mail server delivers bounced messages."`

	Admin             string `env:"PSEPHOS_ADMIN" placeholder:"EMAIL" help:"Make sure that this administrator exists."`
	AdminPasswordFile string `env:"PSEPHOS_ADMIN_PASSWORD_FILE" type:"existingfile" placeholder:"FILE" help:"File with that administrator's first password (else PSEPHOS_ADMIN_PASSWORD or a question)."`
	LogFormat         string `enum:"json,text" default:"json" help:"json or text: form of the log, on standard error."`
}

// Help is shown by --help.
func (*Serve) Help() string {
	return `The office registers voters, writes the roll to the chain, relays ballots and publishes results. It cannot vote for anybody, and cannot
read secret ballots. Every setting can also come from the variable in its help, or from a file:

  {"name": "Rowing Club", "rpc": ["https://rpc.example"], "factory": "0x…", "roll": "0x…", "key": "office.json"}

Example:
  psephos serve --name "Rowing Club" --rpc https://rpc.example --factory 0x… --roll 0x… --key office.json \
    --passphrase-file office.pass --origin https://vote.example.org --admin admin@example.org`
}

// Run runs the office until ctx ends.
func (c *Serve) Run(ctx context.Context, term *terminal.Terminal) error {
	config, err := c.config(term)
	if err != nil {
		return err
	}
	o, err := office.Open(ctx, config)
	if err != nil {
		return err
	}
	if c.Admin != "" {
		if err := c.ensureAdmin(ctx, term, o); err != nil {
			return errors.Join(err, o.Close())
		}
	}
	config.Log.InfoContext(ctx, "the office is open", slog.String("origin", o.Origin))
	return o.Run(ctx)
}

func (c *Serve) config(term *terminal.Terminal) (office.Config, error) {
	config := office.Config{
		Name: c.Name, Origin: c.Origin, Cache: c.Cache, RPC: c.RPC, PublicRPC: c.PublicRPC, ChainID: c.ChainID, FirstBlock: c.FirstBlock,
		Database: c.Database, Outbox: c.Outbox, MailFrom: c.MailFrom,
		Language: c.Language, Bounces: c.Bounces, Log: c.logger(term),
	}
	if err := c.CheckRPC(); err != nil {
		return config, err
	}
	var err error
	if config.TrustedProxies, err = parseNetworks(c.TrustedProxy); err != nil {
		return config, err
	}
	if config.Factory, err = flags.ParseAddress("the factory", c.Factory); err != nil {
		return config, err
	}
	if config.Roll, err = flags.ParseAddress("the roll", c.Roll); err != nil {
		return config, err
	}
	if config.Key, err = c.Load(term); err != nil {
		return config, err
	}
	if err := os.MkdirAll(c.Data, 0o700); err != nil {
		return config, fmt.Errorf("make the office's directory: %v", cause.File(err))
	}
	config.Journal = filepath.Join(c.Data, "journal")
	if config.Database == "" {
		config.Database = "sqlite:" + filepath.Join(c.Data, "office.db")
	}
	if config.Outbox == "" {
		config.Outbox = filepath.Join(c.Data, "outbox")
	}
	if config.Secret, err = c.secret(); err != nil {
		return config, err
	}
	if config.MailServer, err = c.mailServer(); err != nil {
		return config, err
	}
	if config.Listener, err = net.Listen("tcp", c.Listen); err != nil {
		return config, fmt.Errorf("listen on %s: %v; choose another address with --listen", c.Listen, cause.Listen(err))
	}
	return config, nil
}

// mailServer is nil without --smtp.
func (c *Serve) mailServer() (*mail.Server, error) {
	if c.SMTP == "" {
		return nil, nil
	}
	if c.MailFrom == "" {
		return nil, errors.New("who is the sender? Give an address with --mail-from")
	}
	password := os.Getenv("PSEPHOS_SMTP_PASSWORD")
	if c.SMTPPasswordFile != "" {
		text, err := os.ReadFile(c.SMTPPasswordFile)
		if err != nil {
			return nil, fmt.Errorf("read the mail server's password: %v", cause.File(err))
		}
		password = strings.TrimRight(string(text), "\r\n")
	}
	return mail.NewServer(c.SMTP, password, nil)
}

// parseNetworks reads networks (10.0.0.0/8) and single addresses.
func parseNetworks(texts []string) ([]netip.Prefix, error) {
	networks := make([]netip.Prefix, len(texts))
	for i, text := range texts {
		network, err := netip.ParsePrefix(text)
		if err != nil {
			address, failed := netip.ParseAddr(text)
			if failed != nil {
				return nil, fmt.Errorf("--trusted-proxy %q is neither an address nor a network such as 10.0.0.0/8", text)
			}
			network = netip.PrefixFrom(address, address.BitLen())
		}
		networks[i] = network
	}
	return networks, nil
}

func (c *Serve) logger(term *terminal.Terminal) *slog.Logger {
	if c.LogFormat == "text" {
		return slog.New(slog.NewTextHandler(term.Err, nil))
	}
	return slog.New(slog.NewJSONHandler(term.Err, nil))
}

func (c *Serve) ensureAdmin(ctx context.Context, term *terminal.Terminal, o *office.Office) error {
	password, err := flags.Secret(term, c.AdminPasswordFile, "PSEPHOS_ADMIN_PASSWORD", "First password of "+c.Admin+": ")
	if err != nil {
		return err
	}
	return o.Auth.EnsureStaff(ctx, "system", c.Admin, password, auth.Admin)
}
