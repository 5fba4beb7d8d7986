// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Bn254, Point} from "../src/libraries/Bn254.sol";

/// @notice What all ballots of an election share.
struct Setting {
    bytes32 domain;
    Point key;
    bytes optionCounts;
    uint256 packing;
}

/// @notice What a proof is bound to beside the setting.
struct Binding {
    uint256 contest;
    uint256 number;
    address voter;
}

/// @title A prover and a verifier of secret ballots in the plainest Solidity, equation by equation
/// @notice Written from docs/protocol.md §4 alone; shares no code with BallotProof but the curve's operations. Coins
/// follow from a seed: never for real ballots.
library SecretProver {
    using Bn254 for Point;

    uint256 internal constant M = 1 << 32;

    /// @dev H(x; words)
    function hash(string memory x, bytes memory words) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(keccak256(abi.encodePacked("psephos/v1/", x)), words));
    }

    function context(Setting memory s, Binding memory b) internal pure returns (bytes32) {
        return hash("ballot", abi.encode(s.domain, b.contest, b.number, b.voter, s.key.x, s.key.y));
    }

    /// @dev A whole ballot: one choice per contest.
    function ballot(Setting memory s, uint256 number, address voter, uint256[] memory choices, uint256 seed)
        internal
        view
        returns (bytes memory contents)
    {
        for (uint256 i = 0; i < choices.length; ++i) {
            uint256[] memory messages = plain(s, i, choices[i]);
            uint256 coins = uint256(keccak256(abi.encode(seed, number, i)));
            contents = bytes.concat(contents, contest(s, Binding(i, number, voter), messages, choices[i], coins));
        }
    }

    /// @dev What an honest choice encrypts: M^(c mod p) in ciphertext c div p, zero elsewhere.
    function plain(Setting memory s, uint256 i, uint256 choice) internal pure returns (uint256[] memory messages) {
        messages = new uint256[]((uint8(s.optionCounts[i]) + s.packing - 1) / s.packing);
        messages[choice / s.packing] = M ** (choice % s.packing);
    }

    /// @dev Encrypts `messages`, whatever they are, and proves as if they were the choice `choice`.
    function contest(Setting memory s, Binding memory b, uint256[] memory messages, uint256 choice, uint256 seed)
        internal
        view
        returns (bytes memory)
    {
        bytes memory statement = encrypt(s.key, messages, seed);
        return respond(s, b, statement, commit(s, b, statement, choice, seed), choice, seed);
    }

    /// @dev All A_i ‖ B_i
    function encrypt(Point memory key, uint256[] memory messages, uint256 seed)
        internal
        view
        returns (bytes memory statement)
    {
        for (uint256 i = 0; i < messages.length; ++i) {
            uint256 r = coin(seed, "r", i);
            Point memory c = key.mul(r).add(Bn254.generator().mul(messages[i]));
            statement = bytes.concat(statement, abi.encode(Bn254.generator().mul(r), c));
        }
    }

    /// @dev All a_j ‖ b_j
    function commit(Setting memory s, Binding memory b, bytes memory statement, uint256 choice, uint256 seed)
        internal
        view
        returns (bytes memory commitments)
    {
        uint256 rho = uint256(hash("statement", bytes.concat(context(s, b), statement))) % Bn254.Q;
        for (uint256 j = 0; j < uint8(s.optionCounts[b.contest]); ++j) {
            commitments = bytes.concat(commitments, commitment(s, statement, rho, j, choice, seed));
        }
    }

    /// @dev Statement and commitments, whatever they are, with responses whose challenges sum to their hash.
    function respond(
        Setting memory s,
        Binding memory b,
        bytes memory statement,
        bytes memory commitments,
        uint256 choice,
        uint256 seed
    ) internal pure returns (bytes memory) {
        bytes32 ctx = context(s, b);
        uint256 rho = uint256(hash("statement", bytes.concat(ctx, statement))) % Bn254.Q;
        uint256 e = uint256(hash("challenge", bytes.concat(ctx, statement, commitments))) % Bn254.Q;
        uint256 r = secretSum(statement.length / 128, rho, seed);
        bytes memory tail = responses(commitments.length / 128, choice, e, r, seed);
        return bytes.concat(statement, commitments, tail);
    }

    /// @dev a_j ‖ b_j
    function commitment(Setting memory s, bytes memory statement, uint256 rho, uint256 j, uint256 choice, uint256 seed)
        internal
        view
        returns (bytes memory)
    {
        if (j == choice) {
            uint256 w = coin(seed, "w", j);
            return abi.encode(Bn254.generator().mul(w), s.key.mul(w));
        }
        (Point memory da, Point memory db) = combined(statement, rho);
        (uint256 e, uint256 z) = (coin(seed, "e", j), coin(seed, "z", j));
        Point memory target = db.add(Bn254.generator().mul(Bn254.Q - exponent(s.packing, rho, j)));
        return abi.encode(Bn254.generator().mul(z).add(da.mul(Bn254.Q - e)), s.key.mul(z).add(target.mul(Bn254.Q - e)));
    }

    /// @dev k × (e_j ‖ z_j)
    function responses(uint256 options, uint256 choice, uint256 e, uint256 r, uint256 seed)
        internal
        pure
        returns (bytes memory tail)
    {
        uint256 rest = e;
        for (uint256 j = 0; j < options; ++j) {
            if (j != choice) rest = addmod(rest, Bn254.Q - coin(seed, "e", j), Bn254.Q);
        }
        for (uint256 j = 0; j < options; ++j) {
            (uint256 ej, uint256 zj) = (coin(seed, "e", j), coin(seed, "z", j));
            if (j == choice) (ej, zj) = (rest, addmod(coin(seed, "w", j), mulmod(rest, r, Bn254.Q), Bn254.Q));
            tail = bytes.concat(tail, abi.encode(ej, zj));
        }
    }

    /// @dev R = Σ ρ^i r_i
    function secretSum(uint256 ciphertexts, uint256 rho, uint256 seed) internal pure returns (uint256 sum) {
        for (uint256 i = ciphertexts; i != 0; --i) {
            sum = addmod(mulmod(sum, rho, Bn254.Q), coin(seed, "r", i - 1), Bn254.Q);
        }
    }

    /// @dev D_A = Σ ρ^i A_i, D_B = Σ ρ^i B_i
    function combined(bytes memory statement, uint256 rho) internal view returns (Point memory da, Point memory db) {
        uint256 power = 1;
        for (uint256 i = 0; i < statement.length / 128; ++i) {
            da = da.add(pointAt(statement, 2 * i).mul(power));
            db = db.add(pointAt(statement, 2 * i + 1).mul(power));
            power = mulmod(power, rho, Bn254.Q);
        }
    }

    /// @dev μ_j = ρ^(j div p) M^(j mod p)
    function exponent(uint256 packing, uint256 rho, uint256 j) internal pure returns (uint256 mu) {
        mu = M ** (j % packing);
        for (uint256 i = 0; i < j / packing; ++i) {
            mu = mulmod(mu, rho, Bn254.Q);
        }
    }

    function coin(uint256 seed, string memory name, uint256 i) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, name, i))) % Bn254.Q;
    }

    /// @dev Whether the contents of one ballot are valid, one equation after another.
    function verify(Setting memory s, uint256 number, address voter, bytes memory contents)
        internal
        view
        returns (bool)
    {
        uint256 position = 0;
        for (uint256 i = 0; i < s.optionCounts.length; ++i) {
            uint256 options = uint8(s.optionCounts[i]);
            uint256 ciphertexts = (options + s.packing - 1) / s.packing;
            bytes memory statement = slice(contents, position, ciphertexts * 128);
            bytes memory commitments = slice(contents, position + ciphertexts * 128, options * 128);
            position += (ciphertexts + options) * 128;
            bytes memory tail = slice(contents, position, options * 64);
            position += options * 64;
            if (!verifyContest(s, context(s, Binding(i, number, voter)), statement, commitments, tail)) return false;
        }
        return position == contents.length;
    }

    function verifyContest(
        Setting memory s,
        bytes32 ctx,
        bytes memory statement,
        bytes memory commitments,
        bytes memory tail
    ) internal view returns (bool) {
        if (!validPoints(statement) || !validPoints(commitments)) return false;
        for (uint256 i = 0; i < statement.length / 128; ++i) {
            if (pointAt(statement, 2 * i).isIdentity()) return false;
        }
        uint256 rho = uint256(hash("statement", bytes.concat(ctx, statement))) % Bn254.Q;
        uint256 sum = 0;
        for (uint256 j = 0; j < tail.length / 64; ++j) {
            (uint256 e, uint256 z) = (wordAt(tail, 2 * j), wordAt(tail, 2 * j + 1));
            if (e >= Bn254.Q || z >= Bn254.Q) return false;
            sum = addmod(sum, e, Bn254.Q);
            (Point memory da, Point memory db) = combined(statement, rho);
            Point memory left = pointAt(commitments, 2 * j).add(da.mul(e));
            if (!left.equal(Bn254.generator().mul(z))) return false;
            uint256 mu = mulmod(e, exponent(s.packing, rho, j), Bn254.Q);
            left = pointAt(commitments, 2 * j + 1).add(db.mul(e));
            if (!left.equal(s.key.mul(z).add(Bn254.generator().mul(mu)))) return false;
        }
        return sum == uint256(hash("challenge", bytes.concat(ctx, statement, commitments))) % Bn254.Q;
    }

    /// @dev Whether every point is the identity or satisfies y² = x³ + 3 with both coordinates below P.
    function validPoints(bytes memory encoded) internal pure returns (bool) {
        for (uint256 i = 0; i < encoded.length / 64; ++i) {
            Point memory p = pointAt(encoded, i);
            if (p.isIdentity()) continue;
            if (p.x >= Bn254.P || p.y >= Bn254.P) return false;
            uint256 cube = mulmod(mulmod(p.x, p.x, Bn254.P), p.x, Bn254.P);
            if (mulmod(p.y, p.y, Bn254.P) != addmod(cube, 3, Bn254.P)) return false;
        }
        return true;
    }

    function pointAt(bytes memory encoded, uint256 i) internal pure returns (Point memory) {
        return Point(wordAt(encoded, 2 * i), wordAt(encoded, 2 * i + 1));
    }

    function wordAt(bytes memory encoded, uint256 i) internal pure returns (uint256 word) {
        require(encoded.length >= 32 * (i + 1), "beyond the end");
        // Reads the word at 32 i, checked above to lie in the bytes.
        assembly ("memory-safe") {
            word := mload(add(add(encoded, 0x20), mul(i, 0x20)))
        }
    }

    /// @dev `encoded` with the word `i` replaced.
    function withWord(bytes memory encoded, uint256 i, uint256 word) internal pure returns (bytes memory) {
        uint256 rest = 32 * (i + 1);
        return bytes.concat(slice(encoded, 0, 32 * i), bytes32(word), slice(encoded, rest, encoded.length - rest));
    }

    function withPoint(bytes memory encoded, uint256 i, Point memory p) internal pure returns (bytes memory) {
        return withWord(withWord(encoded, 2 * i, p.x), 2 * i + 1, p.y);
    }

    function slice(bytes memory encoded, uint256 start, uint256 length) internal pure returns (bytes memory part) {
        part = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            part[i] = encoded[start + i];
        }
    }
}
