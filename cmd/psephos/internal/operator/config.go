package operator

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"psephos/internal/cause"

	"github.com/alecthomas/kong"
)

// maxConfiguration is the most bytes of a configuration file that are read.
const maxConfiguration = 1 << 20

// configuration takes settings from a JSON object of flag names. A variable of the environment wins over it, and a flag wins over
// both.
type configuration struct {
	kong.Resolver
	keys []string
}

// loadConfiguration is the kong.ConfigurationLoader of configuration files. Its errors repeat no values: they may be secret.
func loadConfiguration(r io.Reader) (kong.Resolver, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxConfiguration+1))
	if err != nil || len(data) > maxConfiguration {
		return nil, errors.New("the configuration file cannot be read, or is larger than 1 MiB")
	}
	var values map[string]any
	if err := json.Unmarshal(data, &values); err != nil || values == nil {
		return nil, errors.New(`the configuration file is not a JSON object of settings such as {"name": "Rowing Club"}` + where(data, err))
	}
	c := configuration{}
	normal := make(map[string]any, len(values))
	for key, value := range values {
		if !plain(value) {
			return nil, fmt.Errorf("the setting %q in the configuration file is not a text, a number, true, false or a list of texts", key)
		}
		c.keys = append(c.keys, key)
		normal[strings.ReplaceAll(key, "-", "_")] = value // the form kong.JSON looks for first
	}
	slices.Sort(c.keys)
	if data, err = json.Marshal(normal); err != nil {
		return nil, err
	}
	c.Resolver, err = kong.JSON(bytes.NewReader(data))
	return c, err
}

// where names the line in which JSON is broken, if err is about that.
func where(data []byte, err error) string {
	var broken *json.SyntaxError
	if !errors.As(err, &broken) {
		return ""
	}
	return fmt.Sprintf(": line %d is broken", 1+bytes.Count(data[:min(int(broken.Offset), len(data))], []byte("\n")))
}

// plain says whether a flag can have the value.
func plain(value any) bool {
	switch value := value.(type) {
	case string, float64, bool:
		return true
	case []any:
		return !slices.ContainsFunc(value, func(v any) bool { _, text := v.(string); return !text })
	}
	return false
}

// Resolve finds a flag's value.
func (c configuration) Resolve(ctx *kong.Context, parent *kong.Path, flag *kong.Flag) (any, error) {
	for _, name := range flag.Envs {
		if _, set := os.LookupEnv(name); set {
			return nil, nil
		}
	}
	return c.Resolver.Resolve(ctx, parent, flag)
}

// unknown is the first key that is none of a command's flags.
func (c configuration) unknown(flags []*kong.Flag) (string, bool) {
	known := map[string]bool{}
	for _, flag := range flags {
		known[flag.Name] = true
	}
	delete(known, "config")
	delete(known, "help")
	for _, key := range c.keys {
		if !known[key] {
			return key, true
		}
	}
	return "", false
}

// configFile is the flag --config.
type configFile string

// BeforeResolve reads the file before other flags are resolved.
func (configFile) BeforeResolve(app *kong.Kong, ctx *kong.Context, trace *kong.Path) error {
	path := string(ctx.FlagValue(trace.Flag).(configFile))
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read the configuration: %v", cause.File(err))
	}
	defer file.Close()
	resolver, err := loadConfiguration(file)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if key, bad := resolver.(configuration).unknown(ctx.Selected().Flags); bad {
		return fmt.Errorf("%s: there is no setting %q", path, key)
	}
	ctx.AddResolver(resolver)
	return nil
}
