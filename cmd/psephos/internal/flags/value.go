package flags

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"psephos/election"
	"psephos/internal/cause"
)

// Values are the options with which kong reads the values of flags and arguments, so that what is wrong with one is said in words for a person.
// Kong puts the flag's name before the words.
func Values() []kong.Option {
	return []kong.Option{
		kong.KindMapper(reflect.String, value(readString)),
		kong.KindMapper(reflect.Int, value(readInt)),
		kong.KindMapper(reflect.Int64, value(readInt)),
		kong.KindMapper(reflect.Uint64, value(readUint)),
		kong.KindMapper(reflect.Bool, yesNo{}),
		kong.TypeMapper(reflect.TypeFor[time.Duration](), value(readDuration)),
		kong.TypeMapper(reflect.TypeFor[time.Time](), value(readTime)),
		kong.TypeMapper(reflect.TypeFor[election.Mode](), value(readMode)),
		kong.NamedMapper("existingfile", existing(false)),
		kong.NamedMapper("existingdir", existing(true)),
		kong.KindMapper(reflect.Slice, list{}),
	}
}

var errNoValue = errors.New("its value is missing")

// value is a mapper of one value, which read sets from its text.
func value(read func(ctx *kong.DecodeContext, text string, target reflect.Value) error) kong.MapperFunc {
	return func(ctx *kong.DecodeContext, target reflect.Value) error {
		if err := expectValue(ctx); err != nil {
			return err
		}
		return read(ctx, textOf(ctx.Scan.Pop()), target)
	}
}

// expectValue fails if the next word on the command line is no value.
func expectValue(ctx *kong.DecodeContext) error {
	token := ctx.Scan.Peek()
	if token.IsValue() {
		return nil
	}
	text, _ := token.Value.(string)
	if _, err := strconv.ParseFloat(text, 64); err == nil && ctx.Value.Flag != nil {
		return fmt.Errorf("a negative number is written --%s=%s", ctx.Value.Flag.Name, text)
	}
	return errNoValue
}

// textOf is a value as it was written. Values of a configuration file are JSON's.
func textOf(token kong.Token) string {
	switch v := token.Value.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return fmt.Sprint(token.Value)
}

func readString(ctx *kong.DecodeContext, text string, target reflect.Value) error {
	if ctx.Value.Enum != "" {
		if allowed := ctx.Value.EnumSlice(); !slices.Contains(allowed, text) {
			return fmt.Errorf("it must be %s, not %q", strings.Join(allowed, " or "), text)
		}
	}
	target.SetString(text)
	return nil
}

func readInt(_ *kong.DecodeContext, text string, target reflect.Value) error {
	n, err := strconv.ParseInt(text, 0, target.Type().Bits())
	if err != nil {
		return notWhole(text)
	}
	target.SetInt(n)
	return nil
}

func readUint(_ *kong.DecodeContext, text string, target reflect.Value) error {
	n, err := strconv.ParseUint(text, 0, target.Type().Bits())
	if err != nil {
		return notWhole(text)
	}
	target.SetUint(n)
	return nil
}

func notWhole(text string) error { return fmt.Errorf("%q is not a whole number that fits here", text) }

func readDuration(_ *kong.DecodeContext, text string, target reflect.Value) error {
	d, err := time.ParseDuration(text)
	if err != nil {
		return fmt.Errorf("%q is not a length of time such as 90s, 30m or 2h", text)
	}
	target.SetInt(int64(d))
	return nil
}

func readTime(_ *kong.DecodeContext, text string, target reflect.Value) error {
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return fmt.Errorf("%q is not a time such as 2027-03-08T18:00:00Z", text)
	}
	target.Set(reflect.ValueOf(at))
	return nil
}

func readMode(_ *kong.DecodeContext, text string, target reflect.Value) error {
	return target.Addr().Interface().(*election.Mode).UnmarshalText([]byte(text))
}

// existing maps the path of a file, or of a folder, that must be there. It is checked only for the command that is run.
func existing(folder bool) kong.MapperFunc {
	return value(func(ctx *kong.DecodeContext, text string, target reflect.Value) error {
		if !ctx.Value.Active || ctx.Value.Set && ctx.Value.Target.Type() == target.Type() {
			return nil
		}
		if text == "-" && !folder {
			target.SetString(text)
			return nil
		}
		path := kong.ExpandPath(text)
		switch at, err := os.Stat(path); {
		case err != nil:
			return cause.File(err)
		case at.IsDir() && !folder:
			return cause.IsFolder(path)
		case !at.IsDir() && folder:
			return cause.IsNoFolder(path)
		}
		target.SetString(path)
		return nil
	})
}

// yesNo maps true and false; a flag alone means true.
type yesNo struct{}

// IsBool says so to kong.
func (yesNo) IsBool() bool { return true }

// Decode reads the value after an equals sign, if there is one.
func (yesNo) Decode(ctx *kong.DecodeContext, target reflect.Value) error {
	if ctx.Scan.Peek().Type != kong.FlagValueToken {
		target.SetBool(true)
		return nil
	}
	text := textOf(ctx.Scan.Pop())
	switch strings.ToLower(text) {
	case "true", "yes", "1":
		target.SetBool(true)
	case "false", "no", "0":
		target.SetBool(false)
	default:
		return fmt.Errorf("it must be true or false, not %q", text)
	}
	return nil
}

// list maps several values: of a repeated flag, between commas, or in a JSON array of a configuration file.
type list struct{}

// Decode appends what is given to target.
func (list) Decode(ctx *kong.DecodeContext, target reflect.Value) error {
	if err := expectValue(ctx); err != nil {
		return err
	}
	token := ctx.Scan.Pop()
	texts, isArray := token.Value.([]any)
	if !isArray {
		for _, text := range kong.SplitEscaped(textOf(token), ',') {
			texts = append(texts, text)
		}
	}
	read := readString
	if target.Type().Elem().Kind() == reflect.Int {
		read = readInt
	}
	for _, text := range texts {
		element := reflect.New(target.Type().Elem()).Elem()
		if err := read(ctx, textOf(kong.Token{Value: text}), element); err != nil {
			return err
		}
		target.Set(reflect.Append(target, element))
	}
	return nil
}
