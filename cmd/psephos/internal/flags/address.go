package flags

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// ParseAddress reads an address as a person writes it; what it is the address of ("the roll") begins the error. An address in mixed case must
// have the right checksum (EIP-55).
func ParseAddress(what, text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%s %q is not an address (0x and 40 hexadecimal digits)", what, text)
	}
	address := common.HexToAddress(text)
	bare := strings.TrimPrefix(strings.TrimPrefix(text, "0x"), "0X")
	mixed := strings.ToLower(bare) != bare && strings.ToUpper(bare) != bare
	if mixed && strings.TrimPrefix(address.Hex(), "0x") != bare {
		return common.Address{}, fmt.Errorf("%s %q has a wrong checksum: is a letter or digit mistyped?", what, text)
	}
	return address, nil
}
