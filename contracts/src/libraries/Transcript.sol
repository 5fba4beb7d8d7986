// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Bn254, Point} from "./Bn254.sol";

/// @title Every hash of the protocol but those of ballots
/// @notice H(x; w1, w2, …) = keccak256(tag(x) ‖ w1 ‖ w2 ‖ …), tag(x) = keccak256("psephos/v1/" ‖ x), all inputs whole
/// words, every list of a length that the words before it fix. The hashes of ballots are in BallotProof.
library Transcript {
    bytes32 internal constant TAG_BOARD = keccak256("psephos/v1/board");
    bytes32 internal constant TAG_REGISTER = keccak256("psephos/v1/register");
    bytes32 internal constant TAG_DEAL = keccak256("psephos/v1/deal");
    bytes32 internal constant TAG_DEALER = keccak256("psephos/v1/dealer");
    bytes32 internal constant TAG_SHARE = keccak256("psephos/v1/share");
    bytes32 internal constant TAG_COMPLAINT = keccak256("psephos/v1/complaint");
    bytes32 internal constant TAG_SHARES = keccak256("psephos/v1/shares");
    bytes32 internal constant TAG_DECRYPTION = keccak256("psephos/v1/decryption");

    /// @dev boardCtx = H("board"; chainId, board)
    function board() internal view returns (bytes32) {
        return keccak256(abi.encode(TAG_BOARD, block.chainid, address(this)));
    }

    /// @dev H("deal"; boardCtx, i, C_i0 … C_i(t−1)): what a trustee commits to before anybody shows commitments.
    function deal(bytes32 context, uint256 i, bytes calldata commitments) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(TAG_DEAL, context, i, commitments));
    }

    /// @dev Challenge of the proof of possession of τ_i: H("register"; boardCtx, i, commitment, T_i, a).
    function register(bytes32 context, uint256 i, bytes32 commitment, Point memory transportKey, Point memory a)
        internal
        pure
        returns (uint256)
    {
        return Bn254.scalar(keccak256(abi.encode(TAG_REGISTER, context, i, commitment, transportKey, a)));
    }

    /// @dev Challenge of the proof of knowledge of a_i0: H("dealer"; boardCtx, i, commitment, C_i0, a); the commitment
    /// binds C_i1 … C_i(t−1).
    function dealer(bytes32 context, uint256 i, bytes32 commitment, Point memory c0, Point memory a)
        internal
        pure
        returns (uint256)
    {
        return Bn254.scalar(keccak256(abi.encode(TAG_DEALER, context, i, commitment, c0, a)));
    }

    /// @dev What hides f_i(j) from all but i and j: H("share"; boardCtx, i, j, S) mod q.
    function share(bytes32 context, uint256 i, uint256 j, Point memory s) internal pure returns (uint256) {
        return Bn254.scalar(keccak256(abi.encode(TAG_SHARE, context, i, j, s)));
    }

    /// @dev Challenge of the proof that log_G T_j = log_{T_i} S: H("complaint"; boardCtx, i, j, T_i, T_j, S, a, b).
    function complaint(
        bytes32 context,
        uint256 i,
        uint256 j,
        Point memory ti,
        Point memory tj,
        Point memory s,
        Point memory a,
        Point memory b
    ) internal pure returns (uint256) {
        return Bn254.scalar(keccak256(abi.encode(TAG_COMPLAINT, context, i, j, ti, tj, s, a, b)));
    }

    /// @dev σ = H("shares"; domain, j, all A_c, all D_c) mod q, which makes one equation of all shares. `sums`:
    /// A_0.x, A_0.y, A_1.x, …
    function shares(bytes32 domain, uint256 j, uint256[] memory sums, bytes calldata d)
        internal
        pure
        returns (uint256)
    {
        return Bn254.scalar(keccak256(abi.encodePacked(TAG_SHARES, domain, j, sums, d)));
    }

    /// @dev Challenge of the proof that log_G Y_j = log_{A*} D*:
    /// H("decryption"; domain, j, σ, Y_j, A*, D*, a, b); σ binds all A_c and D_c.
    function decryption(
        bytes32 domain,
        uint256 j,
        uint256 sigma,
        Point memory y,
        Point memory base,
        Point memory image,
        Point memory a,
        Point memory b
    ) internal pure returns (uint256) {
        return Bn254.scalar(keccak256(abi.encode(TAG_DECRYPTION, domain, j, sigma, y, base, image, a, b)));
    }
}
