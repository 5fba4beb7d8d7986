// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @notice Where a board stands.
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
    error AlreadyInitialised();
    error BadBoard();
    error NotTrustee(uint256 index);
    error WrongStage(Stage stage);
    error AlreadyDone(uint256 index);
    error BadProof();
    error BadDeal();
    error ComplaintUnfounded(uint256 dealer);
    error DeadlineNotPassed();
    /// @notice The round's last second was `deadline`; the board can only be aborted now.
    error DeadlinePassed(uint256 deadline);

    event Registered(uint256 indexed index, bytes32 commitment, bytes transportKey);
    /// @notice `commitments`: t × 64 bytes, C_i0 … C_i(t−1); `shares`: n words, encrypted f_i(j) at j−1 (own word 0).
    event Dealt(uint256 indexed index, bytes commitments, bytes shares);
    event Confirmed(uint256 indexed index);
    /// @notice All confirmed: the board's key K.
    event Ready(uint256 x, uint256 y);
    /// @notice `dealer` 0: a deadline passed; else the trustee whose share was wrong. `complainer` 0 likewise.
    event Aborted(uint256 indexed dealer, uint256 indexed complainer);

    /// @notice Fixes the trustees of a fresh proxy, once. The factory calls it in the transaction that makes the proxy;
    /// the implementation is locked when it is deployed.
    /// @param trustees Their addresses, 1 to 16, distinct, none zero; trustee `i` is at `i − 1`.
    /// @param threshold How many of them decrypt.
    /// @param deadlines Last seconds to register, to deal and to confirm, strictly increasing.
    function initialise(address[] calldata trustees, uint256 threshold, uint64[3] calldata deadlines) external;

    /// @notice Round 1. Schnorr proof of possession of τ_i for T_i.
    function register(bytes32 commitment, uint256[2] calldata transportKey, uint256 challenge, uint256 response)
        external;
    /// @notice Round 2. `commitments` must hash to the commitment; Schnorr proof of knowledge of a_i0.
    function deal(bytes calldata commitments, bytes calldata shares, uint256 challenge, uint256 response) external;
    /// @notice Round 3: the caller's received shares were all right.
    function confirm() external;
    /// @notice Round 3: shows that `dealer` sent the caller a wrong share and aborts the board.
    /// @param secretPoint S = τ_dealer T_caller, with a proof that log_G T_caller = log_{T_dealer} S.
    /// @param dealerCommitments The dealer's C_i0 … C_i(t−1) as dealt.
    /// @param dealerShares The dealer's encrypted shares as dealt.
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

    function stage() external view returns (Stage);
    function trustees() external view returns (address[] memory);
    /// @notice The address of trustee `index` (1…n), zero if there is none.
    function trustee(uint256 index) external view returns (address);
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
