package organiser

import (
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// strictAddress reads an address that a person gave; one of mixed case must have the right checksum. The code says what is wrong.
func strictAddress(text string) (common.Address, string) {
	bare := strings.TrimPrefix(strings.TrimSpace(text), "0x")
	switch {
	case bare == "":
		return common.Address{}, "noAddress"
	case len(bare) != 2*common.AddressLength || !common.IsHexAddress(bare):
		return common.Address{}, "badAddress"
	}
	address := common.HexToAddress(bare)
	mixed := strings.ToLower(bare) != bare && strings.ToUpper(bare) != bare
	switch {
	case address == common.Address{}:
		return address, "badAddress"
	case mixed && address.Hex()[2:] != bare:
		return address, "badChecksum"
	}
	return address, ""
}
