// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IElection} from "../interfaces/IElection.sol";
import {Bn254, Point} from "./Bn254.sol";
import {RawMemory} from "./RawMemory.sol";

/// @title Verification of secret ballots, a whole batch as one equation
/// @notice docs/protocol.md §4. Goal: every ballot of the batch holds, in every contest, exactly one option.
/// Public: domain separator, K, and per ballot number, voter, contents. Per contest with k options in
/// g = ceil(k / p) ciphertexts the contents are
///
///     g × (A_i ‖ B_i)   128 bytes each     k × (a_j ‖ b_j)   128 bytes each     k × (e_j ‖ z_j)   64 bytes each
///
/// With ctx = H("ballot"; domain, contest, number, voter, K), ρ = H("statement"; ctx, all A_i B_i),
/// e = H("challenge"; ctx, all A_i B_i, all a_j b_j), D_A = Σ ρ^i A_i, D_B = Σ ρ^i B_i, μ_j = ρ^(j div p) M^(j mod p):
///
///     e_j, z_j < Q,   Σ e_j = e,   A_i ≠ O,
///     a_j + e_j D_A − z_j G = O,   b_j + e_j D_B − e_j μ_j G − z_j K = O   for every j.
///
/// The points' equations of all ballots are added up with weights 1, u, u², …, u = H("batch"; all digests), a
/// polynomial in u that is zero for a random u only if every equation holds. G and K are summed as scalars.
///
/// Every memory region is taken once for the whole batch. The tests hold batches, honest and mutated, against a verifier
/// in plain Solidity and one in Go (docs/decisions/0006-ballot-verification.md).
library BallotProof {
    bytes32 internal constant TAG_BALLOT = keccak256("psephos/v1/ballot");
    bytes32 internal constant TAG_STATEMENT = keccak256("psephos/v1/statement");
    bytes32 internal constant TAG_CHALLENGE = keccak256("psephos/v1/challenge");
    bytes32 internal constant TAG_BATCH = keccak256("psephos/v1/batch");

    uint256 internal constant POINT = 64;
    uint256 internal constant PAIR = 128;
    uint256 private constant WORD = 32;
    /// @dev Counts are packed in base M = 2^32.
    uint256 internal constant RADIX_BITS = 32;
    uint256 private constant RADIX = 1 << RADIX_BITS;

    /// @dev A batch under verification. `u`, `weight`: base and next power; s_G, s_K: the scalars of G and K so far.
    /// `optionCounts`: one byte per contest from the top, then zeros. The others are positions of memory regions:
    ///   combination: 00 Σ of weighted points · 40 next product
    ///   scalars:     of A_0, B_0, A_1 …, a_0, b_0, a_1 … of one contest
    ///   sums:        for every A_c and B_c, in the order of storage: 00 its sum · 40 next point
    ///   context:     00 TAG_BALLOT · 20 domain · 40 contest · 60 number · 80 voter · a0 K
    ///   transcript:  00 a tag · 20 ctx · 40 all A_i B_i, then all a_j b_j, as in the contents · one word of room
    ///   record:      data of BallotCast: 00 digest · 20 offset 40 · 40 length · 60 the ciphertexts
    struct Batch {
        uint256 u;
        uint256 weight;
        uint256 generatorScalar;
        uint256 keyScalar;
        uint256 packing;
        uint256 optionCounts;
        uint256 combination;
        uint256 scalars;
        uint256 sums;
        uint256 context;
        uint256 transcript;
        uint256 record;
        uint256 recordLength;
    }

    /// @dev g = ceil(k / p)
    function groups(uint256 options, uint256 packing) internal pure returns (uint256) {
        // At most 255 options; packing not zero.
        unchecked {
            return (options + packing - 1) / packing;
        }
    }

    /// @dev Bytes of contents of a contest.
    function contestLength(uint256 options, uint256 ciphertexts) internal pure returns (uint256) {
        // At most 255 options.
        unchecked {
            return (ciphertexts + options) * PAIR + options * POINT;
        }
    }

    /// @dev Bytes of contents of a ballot.
    function ballotLength(bytes16 optionCounts, uint256 packing) internal pure returns (uint256 length) {
        // 16 contests of at most 255 options.
        unchecked {
            for (uint256 counts = uint256(bytes32(optionCounts)); counts != 0; counts <<= 8) {
                length += contestLength(counts >> 248, groups(counts >> 248, packing));
            }
        }
    }

    /// @dev A batch of no ballots yet, which will be those of `digests`. The caller MUST set the sums.
    function begin(
        bytes32 domain,
        Point memory key,
        bytes16 optionCounts,
        uint256 packing,
        uint256 ciphertexts,
        bytes32[] memory digests
    ) internal pure returns (Batch memory batch) {
        batch.u = Bn254.scalar(keccak256(abi.encodePacked(TAG_BATCH, digests)));
        batch.weight = 1;
        batch.packing = packing;
        batch.optionCounts = uint256(bytes32(optionCounts));
        batch.recordLength = ciphertexts * PAIR;
        _takeRegions(batch, ciphertexts);
        RawMemory.store(batch.record + WORD, 2 * WORD);
        RawMemory.store(batch.record + 2 * WORD, batch.recordLength);
        uint256 context = batch.context;
        RawMemory.store(context, uint256(TAG_BALLOT));
        RawMemory.store(context + WORD, uint256(domain));
        RawMemory.store(context + 5 * WORD, key.x);
        RawMemory.store(context + 6 * WORD, key.y);
    }

    /// @dev Adds all equations of one ballot to the batch, its ciphertexts to the sums, and emits BallotCast. The
    /// contents at calldata position `position` MUST be `ballotLength` bytes.
    function add(Batch memory batch, uint256 number, bytes32 digest, address voter, uint256 position) internal {
        // Memory positions, and calldata positions within the contents.
        unchecked {
            RawMemory.store(batch.context + 3 * WORD, number);
            RawMemory.store(batch.context + 4 * WORD, uint160(voter));
            uint256 record = batch.record + 3 * WORD;
            uint256 sums = batch.sums;
            uint256 contest = 0;
            for (uint256 counts = batch.optionCounts; counts != 0; counts <<= 8) {
                uint256 options = counts >> 248;
                uint256 ciphertexts = groups(options, batch.packing);
                RawMemory.store(batch.context + 2 * WORD, contest++);
                bool good =
                    _addContest(batch, position, options, ciphertexts) && _addPoints(sums, position, 2 * ciphertexts);
                if (!good) revert IElection.BadContents(number);
                RawMemory.copyCalldata(record, position, ciphertexts * PAIR);
                record += ciphertexts * PAIR;
                sums += 2 * ciphertexts * PAIR;
                position += contestLength(options, ciphertexts);
            }
        }
        RawMemory.store(batch.record, uint256(digest));
        _emitCast(batch.record, 3 * WORD + batch.recordLength, number);
    }

    /// @dev Whether the sum of all equations holds: Σ weighted points − s_G·G − s_K·K = O.
    function holds(Batch memory batch) internal view returns (bool) {
        uint256 points = batch.transcript;
        RawMemory.store(points, Bn254.GX);
        RawMemory.store(points + WORD, Bn254.GY);
        RawMemory.store(points + 2 * WORD, RawMemory.load(batch.context + 5 * WORD));
        RawMemory.store(points + 3 * WORD, RawMemory.load(batch.context + 6 * WORD));
        RawMemory.store(batch.scalars, Bn254.negate(batch.generatorScalar));
        RawMemory.store(batch.scalars + WORD, Bn254.negate(batch.keyScalar));
        uint256 combination = batch.combination;
        bool good = _addProducts(combination, points, batch.scalars, 2);
        return good && RawMemory.load(combination) | RawMemory.load(combination + WORD) == 0;
    }

    /// @dev Word `i` of the sums in the order of storage: A_0.x, A_0.y, B_0.x, B_0.y, A_1.x, …
    function sumWord(Batch memory batch, uint256 i) internal pure returns (uint256) {
        return RawMemory.load(_sumAt(batch, i));
    }

    /// @dev Sets word `i` of the sums.
    function setSumWord(Batch memory batch, uint256 i, uint256 word) internal pure {
        RawMemory.store(_sumAt(batch, i), word);
    }

    /// @dev Adds the equations of the contest at calldata position `position`; returns whether all else of it is valid.
    function _addContest(Batch memory batch, uint256 position, uint256 options, uint256 ciphertexts)
        private
        view
        returns (bool good)
    {
        // Memory positions, and calldata positions within the contents.
        unchecked {
            (uint256 rho, uint256 challenge) = _hash(batch, position, options, ciphertexts);
            bool first = batch.weight == 1;
            uint256 responses = position + (ciphertexts + options) * PAIR;
            (uint256 sum, uint256 coefficientA) = _clauseScalars(batch, responses, options, ciphertexts, rho);
            good = sum == challenge && _ciphertextScalars(batch, position, ciphertexts, rho, coefficientA);
            if (!good) return false;
            uint256 points = batch.transcript + 2 * WORD;
            uint256 count = 2 * (ciphertexts + options);
            if (!first) return _addProducts(batch.combination, points, batch.scalars, count);
            return _addFirstProducts(batch, points, 2 * ciphertexts, count);
        }
    }

    /// @dev ρ and e of a contest. With one ciphertext only ρ^0 is needed, and ρ is not computed.
    function _hash(Batch memory batch, uint256 position, uint256 options, uint256 ciphertexts)
        private
        pure
        returns (uint256 rho, uint256 challenge)
    {
        // Memory positions and lengths of contents.
        unchecked {
            uint256 transcript = batch.transcript;
            uint256 statement = ciphertexts * PAIR;
            uint256 length = statement + options * PAIR;
            RawMemory.store(transcript + WORD, uint256(RawMemory.hash(batch.context, 7 * WORD)));
            RawMemory.copyCalldata(transcript + 2 * WORD, position, length);
            if (ciphertexts != 1) {
                RawMemory.store(transcript, uint256(TAG_STATEMENT));
                rho = Bn254.scalar(RawMemory.hash(transcript, 2 * WORD + statement));
            }
            RawMemory.store(transcript, uint256(TAG_CHALLENGE));
            challenge = Bn254.scalar(RawMemory.hash(transcript, 2 * WORD + length));
        }
    }

    /// @dev Scalars of all a_j, b_j: the weights w_j and w_j u, where w_(j+1) = w_j u². Adds a contest's terms to s_G and
    /// s_K. Returns Σ e_j, or Q, which no challenge equals, if one of the scalars is not below Q; and the coefficient of
    /// D_A, Σ w_j e_j. That of D_B is u times as much.
    function _clauseScalars(Batch memory batch, uint256 response, uint256 options, uint256 ciphertexts, uint256 rho)
        private
        pure
        returns (uint256 sum, uint256 coefficientA)
    {
        // Positions, a countdown from packing, and arithmetic mod Q.
        unchecked {
            uint256 end = response + options * POINT;
            uint256 scalar = batch.scalars + ciphertexts * POINT;
            uint256 u = batch.u;
            uint256 weight = batch.weight;
            uint256 left = batch.packing;
            uint256 power = 1;
            uint256 mu = 1;
            uint256 responseSum = 0; // Σ w_j z_j
            uint256 exponentSum = 0; // Σ w_j e_j μ_j
            while (response != end) {
                uint256 e = RawMemory.calldataWord(response);
                uint256 z = RawMemory.calldataWord(response + WORD);
                if (e >= Bn254.Q || z >= Bn254.Q) return (Bn254.Q, 0);
                sum = addmod(sum, e, Bn254.Q);
                e = mulmod(weight, e, Bn254.Q);
                coefficientA = addmod(coefficientA, e, Bn254.Q);
                exponentSum = addmod(exponentSum, mulmod(e, mu, Bn254.Q), Bn254.Q);
                responseSum = addmod(responseSum, mulmod(weight, z, Bn254.Q), Bn254.Q);
                RawMemory.store(scalar, weight);
                weight = mulmod(weight, u, Bn254.Q);
                RawMemory.store(scalar + WORD, weight);
                weight = mulmod(weight, u, Bn254.Q);
                // μ_(j+1) = M μ_j, or the next power of ρ behind the last option of a ciphertext.
                mu = mulmod(mu, RADIX, Bn254.Q);
                if (--left == 0) {
                    left = batch.packing;
                    power = mulmod(power, rho, Bn254.Q);
                    mu = power;
                }
                scalar += 2 * WORD;
                response += POINT;
            }
            batch.weight = weight;
            // s_G += Σ w_j z_j + u Σ w_j e_j μ_j, s_K += u Σ w_j z_j
            exponentSum = addmod(responseSum, mulmod(exponentSum, u, Bn254.Q), Bn254.Q);
            batch.generatorScalar = addmod(batch.generatorScalar, exponentSum, Bn254.Q);
            batch.keyScalar = addmod(batch.keyScalar, mulmod(responseSum, u, Bn254.Q), Bn254.Q);
        }
    }

    /// @dev Scalars of all A_i, B_i: ρ^i times the coefficients of D_A, D_B. Returns whether no A_i is the identity.
    function _ciphertextScalars(
        Batch memory batch,
        uint256 position,
        uint256 ciphertexts,
        uint256 rho,
        uint256 coefficientA
    ) private pure returns (bool good) {
        // Positions, and arithmetic mod Q.
        unchecked {
            uint256 scalar = batch.scalars;
            uint256 end = position + ciphertexts * PAIR;
            good = true;
            while (position != end) {
                good = good && RawMemory.calldataWord(position) | RawMemory.calldataWord(position + WORD) != 0;
                RawMemory.store(scalar, coefficientA);
                RawMemory.store(scalar + WORD, mulmod(coefficientA, batch.u, Bn254.Q));
                coefficientA = mulmod(coefficientA, rho, Bn254.Q);
                position += PAIR;
                scalar += 2 * WORD;
            }
        }
    }

    /// @dev The products of the batch's first contest, of which a_0, at index `a`, has weight 1 and needs no
    /// multiplication.
    function _addFirstProducts(Batch memory batch, uint256 points, uint256 a, uint256 count)
        private
        view
        returns (bool good)
    {
        // Memory positions.
        unchecked {
            uint256 combination = batch.combination;
            uint256 point = points + a * POINT;
            good = _addProducts(combination, point + POINT, batch.scalars + (a + 1) * WORD, count - a - 1);
            RawMemory.store(combination + POINT, RawMemory.load(point));
            RawMemory.store(combination + POINT + WORD, RawMemory.load(point + WORD));
            good = good && _addProduct(combination) && _addProducts(combination, points, batch.scalars, a);
        }
    }

    /// @dev combination += Σ scalars[i] · points[i], i < count, not none; false if a precompile rejects one. The points
    /// are used up, and the word behind the last of them is written.
    function _addProducts(uint256 combination, uint256 points, uint256 scalars, uint256 count)
        private
        view
        returns (bool good)
    {
        // Last point first: its scalar, which the precompile wants behind it, takes the place of a point already used.
        // The product lies behind the sum, where the addition wants it; `and` evaluates its second operand first.
        assembly ("memory-safe") {
            let product := add(combination, 0x40)
            let point := add(points, shl(6, count))
            let scalar := add(scalars, shl(5, count))
            for {} 1 {} {
                scalar := sub(scalar, 0x20)
                mstore(point, mload(scalar))
                point := sub(point, 0x40)
                good := and(
                    staticcall(gas(), 6, combination, 0x80, combination, 0x40),
                    staticcall(gas(), 7, point, 0x60, product, 0x40)
                )
                if iszero(and(good, gt(point, points))) { break }
            }
        }
    }

    /// @dev entry.sum += entry.next; false if the precompile rejects it.
    function _addProduct(uint256 entry) private view returns (bool good) {
        // Sum and point lie side by side, as the precompile wants them.
        assembly ("memory-safe") {
            good := staticcall(gas(), 6, entry, 0x80, entry, 0x40)
        }
    }

    /// @dev Adds `count` points, not none, at calldata `position` to as many sums; false if the precompile rejects one.
    function _addPoints(uint256 sums, uint256 position, uint256 count) private view returns (bool good) {
        // Each point is copied behind its sum, where the precompile wants it.
        assembly ("memory-safe") {
            let end := add(position, shl(6, count))
            for {} 1 {} {
                calldatacopy(add(sums, 0x40), position, 0x40)
                good := staticcall(gas(), 6, sums, 0x80, sums, 0x40)
                position := add(position, 0x40)
                if iszero(and(good, lt(position, end))) { break }
                sums := add(sums, 0x80)
            }
        }
    }

    /// @dev emit BallotCast(voterNumber, digest, ciphertexts), its data lying ready at `data`.
    function _emitCast(uint256 data, uint256 length, uint256 voterNumber) private {
        bytes32 topic = IElection.BallotCast.selector;
        // Solidity would encode the data once more.
        assembly ("memory-safe") {
            log2(data, length, topic, voterNumber)
        }
    }

    /// @dev Takes the regions of a batch, one block of memory; only words that are read before written are zeroed.
    function _takeRegions(Batch memory batch, uint256 ciphertexts) private pure {
        // Lengths of contents.
        unchecked {
            uint256 points = 2 * _largestContest(batch.optionCounts, batch.packing);
            uint256 position;
            // Where free memory begins.
            assembly ("memory-safe") {
                position := mload(0x40)
            }
            batch.combination = position;
            RawMemory.store(position, 0);
            RawMemory.store(position + WORD, 0);
            batch.context = position += 2 * POINT;
            batch.scalars = position += 7 * WORD;
            batch.transcript = position += points * WORD;
            batch.record = position += 3 * WORD + points * POINT;
            batch.sums = position += 3 * WORD + batch.recordLength;
            position += 2 * ciphertexts * PAIR;
            // Takes all up to here; every length is a multiple of 32.
            assembly ("memory-safe") {
                mstore(0x40, position)
            }
        }
    }

    /// @dev The most ciphertexts and options together that a contest has; at least 2, so that `holds` has room.
    function _largestContest(uint256 optionCounts, uint256 packing) private pure returns (uint256 largest) {
        // At most 255 options.
        unchecked {
            for (; optionCounts != 0; optionCounts <<= 8) {
                uint256 size = (optionCounts >> 248) + groups(optionCounts >> 248, packing);
                if (size > largest) largest = size;
            }
        }
    }

    function _sumAt(Batch memory batch, uint256 i) private pure returns (uint256) {
        // Below 2^20, as the regions are.
        unchecked {
            return batch.sums + (i >> 1) * PAIR + (i & 1) * WORD;
        }
    }
}
