package flags

import (
	"context"

	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/cmd/psephos/internal/terminal"
)

// Follow waits until a transaction is in a final block of every node that answers, as the window does. Stopping it leaves the transaction where it
// is.
func Follow(ctx context.Context, term *terminal.Terminal, sender *chain.Sender, tx *types.Transaction) error {
	progress := term.Progress()
	defer progress.Close()
	progress.Report("waiting for a block", 0, 0)
	_, err := sender.WaitFinal(ctx, tx, func() { progress.Report("waiting until all nodes say that it is final", 0, 0) })
	return err
}
