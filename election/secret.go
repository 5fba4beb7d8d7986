package election

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

func (e *Election) prepareSecret(context.Context, uint32, common.Address, []int) (*Prepared, error) {
	return nil, errors.ErrUnsupported
}

func (o Opened) verifySecret() error { return errors.ErrUnsupported }
