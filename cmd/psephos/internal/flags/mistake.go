package flags

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"

	"github.com/alecthomas/kong"
)

// Complete are the options with which kong refuses a command line that lacks something, and variables with wrong values.
func Complete() []kong.Option {
	return []kong.Option{kong.WithBeforeReset(checkVariables), kong.WithBeforeApply(checkComplete)}
}

// checkVariables names the variable whose value is wrong. A flag on the command line wins over its variable.
func checkVariables(ctx *kong.Context) error {
	for _, flag := range ctx.Flags() {
		for _, name := range flag.Envs {
			text, given := os.LookupEnv(name)
			if !given || flag.Set {
				continue
			}
			scan := kong.ScanFromTokens(kong.Token{Type: kong.FlagValueToken, Value: text})
			probe := reflect.New(flag.Target.Type()).Elem()
			if err := flag.Mapper.Decode(&kong.DecodeContext{Value: flag.Value, Scan: scan}, probe); err != nil {
				return fmt.Errorf("the variable %s: %w", name, err)
			}
			break // the first one counts
		}
	}
	return nil
}

// checkComplete says what the command line lacks: a command, arguments, flags.
func checkComplete(ctx *kong.Context) error {
	node := ctx.Selected()
	if node == nil {
		node = ctx.Model.Node
	}
	if names := commandsOf(node); len(names) > 0 {
		return errors.New("what shall it do? Add one of: " + strings.Join(names, ", "))
	}
	var missing []string
	for _, argument := range node.Positional {
		if argument.Required && !argument.Set {
			missing = append(missing, "<"+argument.Name+">")
		}
	}
	for _, flag := range ctx.Flags() {
		if flag.Required && !flag.Set {
			missing = append(missing, strings.TrimSpace("--"+flag.Name+" "+flag.FormatPlaceHolder()))
		}
	}
	switch len(missing) {
	case 0:
		return nil
	case 1:
		return errors.New(missing[0] + " is missing")
	}
	last := len(missing) - 1
	return fmt.Errorf("%s and %s are missing", strings.Join(missing[:last], ", "), missing[last])
}

// commandsOf are the commands one of which must follow node.
func commandsOf(node *kong.Node) (names []string) {
	for _, child := range node.Children {
		if !child.Hidden {
			names = append(names, child.Name)
		}
	}
	return names
}
