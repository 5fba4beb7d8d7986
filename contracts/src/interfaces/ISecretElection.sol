// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IElection} from "./IElection.sol";

/// @title A secret election: encrypted ballots proved valid, result decrypted by t of n trustees
/// @notice Points are affine BN254 G1, `x ‖ y`, 64 bytes; see docs/protocol.md §§4–6. Ciphertexts are numbered
/// contest by contest: `c = 0 … C−1`.
interface ISecretElection is IElection {
    /// @notice The shares of `trustee` are of the wrong length, or the proof does not show that they decrypt the sums.
    error BadShareProof(uint256 trustee);
    /// @notice `trustee` has submitted its shares already.
    error ShareAlreadySubmitted(uint256 trustee);
    /// @notice The lists do not name exactly `threshold` trustees in increasing order who have submitted their shares.
    error BadTrustees();
    /// @notice The shares given for `trustee` are not those it submitted.
    error BadShareHash(uint256 trustee);
    /// @notice The Lagrange coefficient given for `trustee` is wrong.
    error BadLagrange(uint256 trustee);
    /// @notice The counts of `contest` are too few, too many or too large, or do not add up to the number of ballots. If
    /// the number of contests is wrong, `contest` is the number given.
    error BadCounts(uint256 contest);
    /// @notice The counts are not what the shares decrypt `ciphertext` to.
    error BadDecryption(uint256 ciphertext);

    /// @notice Trustee `trustee` (1…n) published its decryption shares. `shares`: `D_c` of every ciphertext, in order.
    event SharesSubmitted(uint256 indexed trustee, bytes shares);
    /// @notice The result is final. `counts`: per contest and option.
    event Finalised(uint256[][] counts);

    /// @notice Publishes the caller's decryption shares. Only a trustee of the board, after closing.
    /// @param trustee The caller's index, 1…n.
    /// @param shares `D_c` for every summed ciphertext, C × 64 bytes.
    /// @param challenge Fiat–Shamir challenge of the proof that log_G Y_j = log_{A*} D*.
    /// @param response Its response.
    function submitShares(uint256 trustee, bytes calldata shares, uint256 challenge, uint256 response) external;

    /// @notice Makes the result final. Anyone may call. With no ballots all arguments but `counts` are empty.
    /// @param trustees `t` distinct indices, strictly increasing.
    /// @param shares Their shares as submitted, in the same order.
    /// @param lagrange λ_j for each of them.
    /// @param counts Counts per contest and option.
    function finalise(
        uint256[] calldata trustees,
        bytes[] calldata shares,
        uint256[] calldata lagrange,
        uint256[][] calldata counts
    ) external;

    /// @notice Running sums `A_c ‖ B_c` of all counted ballots, C × 128 bytes.
    function sums() external view returns (bytes memory);
    /// @notice keccak256 of the shares of trustee `trustee`, zero if it has submitted none.
    function shareHash(uint256 trustee) external view returns (bytes32);
}
