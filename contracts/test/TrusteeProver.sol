// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Bn254, Point} from "../src/libraries/Bn254.sol";
import {SecretProver} from "./SecretProver.sol";

/// @notice A Schnorr or Chaum–Pedersen proof: challenge e and response z.
struct Proof {
    uint256 challenge;
    uint256 response;
}

/// @notice The secrets of a trustee: τ_i and a_i0 … a_i(t−1).
struct Secrets {
    uint256 index;
    uint256 transport;
    uint256[] coefficients;
}

/// @title What trustees compute, in the plainest Solidity
/// @notice Written from docs/protocol.md §§5–6. Secrets follow from a seed: never for a real board.
library TrusteeProver {
    using Bn254 for Point;

    function secrets(uint256 seed, uint256 index, uint256 threshold) internal pure returns (Secrets memory s) {
        s.index = index;
        s.transport = SecretProver.coin(seed, "transport", index);
        s.coefficients = new uint256[](threshold);
        for (uint256 l = 0; l < threshold; ++l) {
            s.coefficients[l] = SecretProver.coin(seed, "coefficient", index << 8 | l);
        }
    }

    function boardContext(address board) internal view returns (bytes32) {
        return SecretProver.hash("board", abi.encode(block.chainid, board));
    }

    function transportKey(Secrets memory s) internal view returns (Point memory) {
        return Bn254.generator().mul(s.transport);
    }

    /// @dev C_i0 … C_i(t−1)
    function commitments(Secrets memory s) internal view returns (bytes memory encoded) {
        for (uint256 l = 0; l < s.coefficients.length; ++l) {
            encoded = bytes.concat(encoded, abi.encode(Bn254.generator().mul(s.coefficients[l])));
        }
    }

    function commitment(address board, Secrets memory s) internal view returns (bytes32) {
        return SecretProver.hash("deal", abi.encodePacked(boardContext(board), s.index, commitments(s)));
    }

    function possession(address board, Secrets memory s) internal view returns (Proof memory) {
        Point memory key = transportKey(s);
        uint256 w = SecretProver.coin(s.transport, "possession", s.index);
        bytes memory statement = abi.encode(boardContext(board), s.index, commitment(board, s), key);
        return prove("register", statement, abi.encode(Bn254.generator().mul(w)), s.transport, w);
    }

    function knowledge(address board, Secrets memory s) internal view returns (Proof memory) {
        Point memory c0 = Bn254.generator().mul(s.coefficients[0]);
        uint256 w = SecretProver.coin(s.transport, "knowledge", s.index);
        bytes memory statement = abi.encode(boardContext(board), s.index, commitment(board, s), c0);
        return prove("dealer", statement, abi.encode(Bn254.generator().mul(w)), s.coefficients[0], w);
    }

    /// @dev f_i(x)
    function polynomial(Secrets memory s, uint256 x) internal pure returns (uint256 y) {
        for (uint256 l = s.coefficients.length; l != 0; --l) {
            y = addmod(mulmod(y, x, Bn254.Q), s.coefficients[l - 1], Bn254.Q);
        }
    }

    /// @dev What trustee `dealer` deals to the others, whose transport keys are given in order of index.
    function shares(address board, Secrets memory dealer, Point[] memory keys)
        internal
        view
        returns (bytes memory encoded)
    {
        for (uint256 j = 1; j <= keys.length; ++j) {
            uint256 word = 0;
            if (j != dealer.index) {
                Point memory s = keys[j - 1].mul(dealer.transport);
                bytes32 pad = SecretProver.hash("share", abi.encode(boardContext(board), dealer.index, j, s));
                word = addmod(polynomial(dealer, j), uint256(pad), Bn254.Q);
            }
            encoded = bytes.concat(encoded, bytes32(word));
        }
    }

    /// @dev S = τ_j T_dealer and the proof that it is that.
    function complaint(address board, Secrets memory complainer, uint256 dealer, Point memory dealerKey)
        internal
        view
        returns (Point memory s, Proof memory proof)
    {
        s = dealerKey.mul(complainer.transport);
        uint256 w = SecretProver.coin(complainer.transport, "complaint", dealer);
        bytes memory statement =
            abi.encode(boardContext(board), dealer, complainer.index, dealerKey, transportKey(complainer), s);
        bytes memory nonces = abi.encode(Bn254.generator().mul(w), dealerKey.mul(w));
        proof = prove("complaint", statement, nonces, complainer.transport, w);
    }

    /// @dev D_c = x A_c for every ciphertext of `sums` (A_0 ‖ B_0 ‖ A_1 ‖ …), and the proof.
    function decrypt(bytes32 domain, uint256 j, uint256 x, bytes memory sums)
        internal
        view
        returns (bytes memory d, Proof memory proof)
    {
        bytes memory bases;
        for (uint256 c = 0; c < sums.length / 128; ++c) {
            Point memory a = SecretProver.pointAt(sums, 2 * c);
            bases = bytes.concat(bases, abi.encode(a));
            d = bytes.concat(d, abi.encode(a.mul(x)));
        }
        uint256 sigma = uint256(SecretProver.hash("shares", abi.encodePacked(domain, j, bases, d))) % Bn254.Q;
        Point memory base = weighted(bases, sigma);
        uint256 w = SecretProver.coin(x, "decrypt", j);
        bytes memory statement = abi.encode(domain, j, sigma, Bn254.generator().mul(x), base, weighted(d, sigma));
        proof = prove("decryption", statement, abi.encode(Bn254.generator().mul(w), base.mul(w)), x, w);
    }

    /// @dev Σ σ^c P_c
    function weighted(bytes memory encoded, uint256 sigma) internal view returns (Point memory sum) {
        uint256 power = 1;
        for (uint256 c = 0; c < encoded.length / 64; ++c) {
            sum = sum.add(SecretProver.pointAt(encoded, c).mul(power));
            power = mulmod(power, sigma, Bn254.Q);
        }
    }

    /// @dev λ_j = Π m / (m − j) mod Q over m ≠ j
    function lagrange(uint256[] memory trustees, uint256 j) internal pure returns (uint256 value) {
        value = 1;
        for (uint256 i = 0; i < trustees.length; ++i) {
            uint256 m = trustees[i];
            if (m == j) continue;
            value = mulmod(value, m, Bn254.Q);
            value = mulmod(value, inverse(addmod(m, Bn254.Q - j, Bn254.Q)), Bn254.Q);
        }
    }

    /// @dev x^(Q−2) = 1/x mod Q
    function inverse(uint256 x) internal pure returns (uint256 y) {
        y = 1;
        for (uint256 e = Bn254.Q - 2; e != 0; e >>= 1) {
            if (e & 1 == 1) y = mulmod(y, x, Bn254.Q);
            x = mulmod(x, x, Bn254.Q);
        }
    }

    /// @dev e = H(tag; statement, nonces), z = w + e x
    function prove(string memory tag, bytes memory statement, bytes memory nonces, uint256 x, uint256 w)
        internal
        pure
        returns (Proof memory)
    {
        uint256 e = uint256(SecretProver.hash(tag, bytes.concat(statement, nonces))) % Bn254.Q;
        return Proof(e, addmod(w, mulmod(e, x, Bn254.Q), Bn254.Q));
    }
}
