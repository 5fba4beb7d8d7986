// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @notice The stage of a board: the three rounds of the ceremony, then ready or aborted for good.
/// `Registering`: transport keys and commitments. `Dealing`: polynomials, in encrypted shares. `Confirming`: each trustee
/// confirms what it received, or complains. `Ready`: the key is fixed. `Aborted`: a deadline passed, or a complaint was right.
enum Stage {
    Registering,
    Dealing,
    Confirming,
    Ready,
    Aborted
}

/// @title Trustees who hold the decryption key in shares, and their key ceremony
/// @notice Trustees have indices 1…n; any `threshold` of them decrypt. Points are affine BN254 G1, `x ‖ y`. See
/// docs/protocol.md §5. An aborted board is replaced, never repaired.
interface ITrusteeBoard {
    /// @notice The board has its trustees already: `initialise` works once, and never on the implementation.
    error AlreadyInitialised();
    /// @notice Trustees, threshold or deadlines are outside the limits of `initialise`.
    error BadBoard();
    /// @notice `index` is no trustee of the board, not the caller, or, in a complaint, the caller itself. Zero: the caller is
    /// no trustee.
    error NotTrustee(uint256 index);
    /// @notice This belongs to another stage than the present one, `stage`.
    error WrongStage(Stage stage);
    /// @notice Trustee `index` has done this already.
    error AlreadyDone(uint256 index);
    /// @notice The proof does not hold, or one of its scalars is too large.
    error BadProof();
    /// @notice The deal has a wrong length or value, differs from what was committed to or dealt, or makes K the identity.
    error BadDeal();
    /// @notice The share that `dealer` sent is right, so the board goes on.
    error ComplaintUnfounded(uint256 dealer);
    /// @notice The round is still running: only a board whose deadline has passed can be aborted.
    error DeadlineNotPassed();
    /// @notice The round's last second was `deadline`; the board can only be aborted now.
    error DeadlinePassed(uint256 deadline);

    /// @notice Round 1: a trustee registered.
    /// @param index The trustee, 1…n.
    /// @param commitment H("deal"; …) of the polynomial it is going to deal.
    /// @param transportKey T_i, the key that shares for it are encrypted to.
    event Registered(uint256 indexed index, bytes32 commitment, bytes transportKey);
    /// @notice Round 2: a trustee dealt.
    /// @param index The trustee, 1…n.
    /// @param commitments C_i0 … C_i(t−1), 64 bytes each.
    /// @param shares n words, the encrypted f_i(j) at j−1; the trustee's own word is zero.
    event Dealt(uint256 indexed index, bytes commitments, bytes shares);
    /// @notice Round 3: trustee `index` confirmed that every share it received is right.
    event Confirmed(uint256 indexed index);
    /// @notice Every trustee confirmed; the board's key K is (`x`, `y`).
    event Ready(uint256 x, uint256 y);
    /// @notice The board was aborted: `complainer` showed that the share `dealer` sent is wrong, or a deadline passed and
    /// both are zero.
    event Aborted(uint256 indexed dealer, uint256 indexed complainer);

    /// @notice Fixes the trustees of a fresh proxy, once. The factory calls it in the transaction that makes the proxy;
    /// the implementation is locked when it is deployed.
    /// @param trustees Their addresses, 1 to 16, distinct, none zero; trustee `i` is at `i − 1`.
    /// @param threshold How many of them decrypt.
    /// @param deadlines Last seconds to register, to deal and to confirm, strictly increasing.
    function initialise(address[] calldata trustees, uint256 threshold, uint64[3] calldata deadlines) external;

    /// @notice Round 1. Trustees only, like every round.
    /// @param commitment H("deal"; boardCtx, i, C_i0 … C_i(t−1)) of the polynomial the caller is going to deal.
    /// @param transportKey T_i = τ_i G, not the identity.
    /// @param challenge Fiat–Shamir challenge of the proof that the caller knows τ_i.
    /// @param response Its response.
    function register(bytes32 commitment, uint256[2] calldata transportKey, uint256 challenge, uint256 response)
        external;
    /// @notice Round 2.
    /// @param commitments C_i0 … C_i(t−1), 64 bytes each, as committed to in round 1.
    /// @param shares The encrypted f_i(j) at j−1, n words; the caller's own word is zero.
    /// @param challenge Fiat–Shamir challenge of the proof that the caller knows a_i0 with C_i0 = a_i0 G.
    /// @param response Its response.
    function deal(bytes calldata commitments, bytes calldata shares, uint256 challenge, uint256 response) external;
    /// @notice Round 3: the caller confirms that every share it received is right.
    function confirm() external;
    /// @notice Round 3: shows that `dealer` sent the caller a wrong share, and aborts the board.
    /// @param dealer The trustee that is complained about, 1…n.
    /// @param secretPoint S = τ_caller T_dealer, which both can compute.
    /// @param dealerCommitments The dealer's C_i0 … C_i(t−1) as dealt.
    /// @param dealerShares The dealer's encrypted shares as dealt.
    /// @param challenge Fiat–Shamir challenge of the proof that log_G T_caller = log_{T_dealer} S.
    /// @param response Its response.
    function complain(
        uint256 dealer,
        uint256[2] calldata secretPoint,
        bytes calldata dealerCommitments,
        bytes calldata dealerShares,
        uint256 challenge,
        uint256 response
    ) external;
    /// @notice Aborts a board whose current deadline has passed. Anyone may call.
    function abort() external;

    /// @notice The present stage. A round whose deadline has passed stays the present one until somebody aborts.
    function stage() external view returns (Stage);
    /// @notice The trustees' addresses; that of trustee `i` is at `i − 1`.
    function trustees() external view returns (address[] memory);
    /// @notice The address of trustee `index` (1…n), zero if there is none.
    function trustee(uint256 index) external view returns (address);
    /// @notice How many trustees decrypt, t.
    function threshold() external view returns (uint256);
    /// @notice Last seconds to register, to deal and to confirm.
    function deadlines() external view returns (uint64[3] memory);
    /// @notice The board's key K, zero until ready.
    function key() external view returns (uint256 x, uint256 y);
    /// @notice Y_j = Σ_l j^l C_l, the public key of trustee `index`'s share; zero until ready.
    function sharePublicKey(uint256 index) external view returns (uint256 x, uint256 y);
    /// @notice Whether trustee `index` has registered, dealt, confirmed.
    function progress(uint256 index) external view returns (bool registered, bool dealt, bool confirmed);
}
