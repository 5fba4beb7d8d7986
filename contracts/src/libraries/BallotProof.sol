// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IElection} from "../interfaces/IElection.sol";
import {Bn254, Point} from "./Bn254.sol";

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
/// Memory: points go from calldata straight into the input of a precompile, and every region is taken once for the
/// whole batch. Assembly does nothing else than what its comment says; BallotProof's tests hold it against a
/// verifier in plain Solidity.
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

    /// @dev Memory of a batch. The regions, by offset:
    ///   combination: 00 Σ of weighted points · 40 next point · 80 its scalar
    ///   sums:        for every A_c and B_c, in the order of storage: 00 its sum · 40 next point
    ///   context:     00 TAG_BALLOT · 20 domain · 40 contest · 60 number · 80 voter · a0 K
    ///   transcript:  00 a tag · 20 ctx · 40 all A_i B_i, then all a_j b_j, as in the contents
    ///   record:      data of BallotCast: 00 digest · 20 offset 40 · 40 length · 60 the ciphertexts
    struct Batch {
        uint256 combination;
        uint256 sums;
        uint256 context;
        uint256 transcript;
        uint256 record;
        uint256 recordLength;
        uint256 u;
        uint256 weight;
        uint256 generatorScalar;
        uint256 keyScalar;
        uint256 packing;
        bytes16 optionCounts;
        uint256 contests;
    }

    /// @dev One contest of one ballot: calldata position, options, ciphertexts, what the transcript gives.
    struct Contest {
        uint256 position;
        uint256 options;
        uint256 ciphertexts;
        uint256 rho;
        uint256 challenge;
    }

    /// @dev g = ceil(k / p)
    function groups(uint256 options, uint256 packing) internal pure returns (uint256) {
        return (options + packing - 1) / packing;
    }

    /// @dev Takes the regions and writes what stays the same in the whole batch; `sums` are the points so far.
    function begin(
        bytes32 domain,
        Point memory key,
        bytes16 optionCounts,
        uint256 contests,
        uint256 packing,
        bytes32[] memory digests
    ) internal pure returns (Batch memory batch) {
        batch.optionCounts = optionCounts;
        batch.contests = contests;
        batch.packing = packing;
        batch.u = Bn254.scalar(keccak256(abi.encodePacked(TAG_BATCH, digests)));
        batch.weight = 1;
        (uint256 ciphertexts, uint256 largest) = _sizes(optionCounts, contests, packing);
        batch.recordLength = ciphertexts * PAIR;
        batch.combination = _take(2 * POINT + WORD);
        batch.sums = _take(ciphertexts * 2 * PAIR);
        batch.transcript = _take(2 * WORD + largest * PAIR);
        batch.record = _take(3 * WORD + batch.recordLength);
        batch.context = _take(7 * WORD);
        _store(batch.record + WORD, 2 * WORD);
        _store(batch.record + 2 * WORD, batch.recordLength);
        _store(batch.context, uint256(TAG_BALLOT));
        _store(batch.context + WORD, uint256(domain));
        _store(batch.context + 5 * WORD, key.x);
        _store(batch.context + 6 * WORD, key.y);
    }

    /// @dev Adds all equations of one ballot to the batch, its ciphertexts to the sums, and emits BallotCast.
    function add(Batch memory batch, uint256 number, bytes32 digest, address voter, uint256 position) internal {
        _store(batch.context + 3 * WORD, number);
        _store(batch.context + 4 * WORD, uint160(voter));
        _store(batch.record, uint256(digest));
        uint256 sums = batch.sums;
        uint256 record = batch.record + 3 * WORD;
        bool good = true;
        Contest memory contest;
        contest.position = position;
        for (uint256 i = 0; i < batch.contests; ++i) {
            contest.options = uint8(batch.optionCounts[i]);
            contest.ciphertexts = groups(contest.options, batch.packing);
            _store(batch.context + 2 * WORD, i);
            _hash(batch, contest);
            (bool valid, uint256 coefficientA, uint256 coefficientB) = _addClauses(batch, contest);
            good = valid && _addCiphertexts(batch, contest, coefficientA, coefficientB, sums) && good;
            uint256 length = contest.ciphertexts * PAIR;
            _copy(record, contest.position, length);
            record += length;
            sums += 2 * length;
            contest.position += contestLength(contest.options, contest.ciphertexts);
        }
        if (!good) revert IElection.BadContents(number);
        _emitCast(batch.record, 3 * WORD + batch.recordLength, number);
    }

    /// @dev Whether the sum of all equations holds: Σ weighted points − s_G·G − s_K·K = O.
    function holds(Batch memory batch) internal view returns (bool) {
        uint256 region = batch.combination;
        _store(region + POINT, Bn254.GX);
        _store(region + POINT + WORD, Bn254.GY);
        bool good = _addProduct(region, Bn254.Q - batch.generatorScalar);
        _store(region + POINT, _load(batch.context + 5 * WORD));
        _store(region + POINT + WORD, _load(batch.context + 6 * WORD));
        good = _addProduct(region, Bn254.Q - batch.keyScalar) && good;
        return good && _load(region) | _load(region + WORD) == 0;
    }

    /// @dev Coordinates of the sums, in the order of storage: word `i` of A_0.x, A_0.y, B_0.x, B_0.y, A_1.x, …
    function sumWord(Batch memory batch, uint256 i) internal pure returns (uint256) {
        return _load(_sumAt(batch, i));
    }

    /// @dev Sets word `i` of the sums.
    function setSumWord(Batch memory batch, uint256 i, uint256 word) internal pure {
        _store(_sumAt(batch, i), word);
    }

    /// @dev Bytes of contents of a contest.
    function contestLength(uint256 options, uint256 ciphertexts) internal pure returns (uint256) {
        return (ciphertexts + options) * PAIR + options * POINT;
    }

    /// @dev ctx, ρ and e of a contest.
    function _hash(Batch memory batch, Contest memory contest) private pure {
        uint256 transcript = batch.transcript;
        uint256 statementLength = contest.ciphertexts * PAIR;
        uint256 length = statementLength + contest.options * PAIR;
        _store(transcript + WORD, uint256(_keccak(batch.context, 7 * WORD)));
        _copy(transcript + 2 * WORD, contest.position, length);
        _store(transcript, uint256(TAG_STATEMENT));
        contest.rho = Bn254.scalar(_keccak(transcript, 2 * WORD + statementLength));
        _store(transcript, uint256(TAG_CHALLENGE));
        contest.challenge = Bn254.scalar(_keccak(transcript, 2 * WORD + length));
    }

    /// @dev Adds the terms of a contest in a_j, b_j, G and K. `valid`: all scalars canonical, the challenges sum up,
    /// a_j and b_j on the curve. Returns the coefficients of D_A and D_B as well.
    function _addClauses(Batch memory batch, Contest memory contest)
        private
        view
        returns (bool valid, uint256 coefficientA, uint256 coefficientB)
    {
        uint256 commitment = contest.position + contest.ciphertexts * PAIR;
        uint256 response = commitment + contest.options * PAIR;
        uint256 end = response + contest.options * POINT;
        uint256 sum = 0;
        uint256 power = 1;
        uint256 exponent = 1;
        uint256 last = 1 << (RADIX_BITS * (batch.packing - 1));
        valid = true;
        while (response != end) {
            uint256 e = _calldataWord(response);
            uint256 z = _calldataWord(response + WORD);
            if (e >= Bn254.Q || z >= Bn254.Q) valid = false;
            sum = addmod(sum, e, Bn254.Q);
            uint256 weightA = batch.weight;
            uint256 weightB = mulmod(weightA, batch.u, Bn254.Q);
            batch.weight = mulmod(weightB, batch.u, Bn254.Q);
            valid = _addTerm(batch.combination, commitment, weightA) && valid;
            valid = _addTerm(batch.combination, commitment + POINT, weightB) && valid;
            uint256 term = mulmod(weightB, e, Bn254.Q);
            coefficientA = addmod(coefficientA, mulmod(weightA, e, Bn254.Q), Bn254.Q);
            coefficientB = addmod(coefficientB, term, Bn254.Q);
            term = addmod(mulmod(weightA, z, Bn254.Q), mulmod(term, mulmod(power, exponent, Bn254.Q), Bn254.Q), Bn254.Q);
            batch.generatorScalar = addmod(batch.generatorScalar, term, Bn254.Q);
            batch.keyScalar = addmod(batch.keyScalar, mulmod(weightB, z, Bn254.Q), Bn254.Q);
            // μ_(j+1): the next power of M, or after the last option of a ciphertext the next power of ρ.
            if (exponent == last) {
                exponent = 1;
                power = mulmod(power, contest.rho, Bn254.Q);
            } else {
                exponent <<= RADIX_BITS;
            }
            commitment += PAIR;
            response += POINT;
        }
        valid = valid && sum == contest.challenge;
    }

    /// @dev Adds the terms of a contest in A_i and B_i, and A_i, B_i to the sums. Whether all A_i ≠ O and all points
    /// are on the curve.
    function _addCiphertexts(
        Batch memory batch,
        Contest memory contest,
        uint256 coefficientA,
        uint256 coefficientB,
        uint256 sums
    ) private view returns (bool valid) {
        uint256 position = contest.position;
        uint256 end = position + contest.ciphertexts * PAIR;
        valid = true;
        while (position != end) {
            if (_calldataWord(position) | _calldataWord(position + WORD) == 0) valid = false;
            valid = _addTerm(batch.combination, position, coefficientA) && valid;
            valid = _addTerm(batch.combination, position + POINT, coefficientB) && valid;
            valid = _addPoint(sums, position) && valid;
            valid = _addPoint(sums + PAIR, position + POINT) && valid;
            coefficientA = mulmod(coefficientA, contest.rho, Bn254.Q);
            coefficientB = mulmod(coefficientB, contest.rho, Bn254.Q);
            position += PAIR;
            sums += 2 * PAIR;
        }
    }

    /// @dev Ciphertexts of a ballot, and the most points that one contest hashes.
    function _sizes(bytes16 optionCounts, uint256 contests, uint256 packing)
        private
        pure
        returns (uint256 ciphertexts, uint256 largest)
    {
        for (uint256 i = 0; i < contests; ++i) {
            uint256 options = uint8(optionCounts[i]);
            uint256 g = groups(options, packing);
            ciphertexts += g;
            if (g + options > largest) largest = g + options;
        }
    }

    function _sumAt(Batch memory batch, uint256 i) private pure returns (uint256) {
        return batch.sums + (i >> 1) * PAIR + (i & 1) * WORD;
    }

    /// @dev region.sum += scalar · (point at calldata `position`); false if the point is not on the curve.
    function _addTerm(uint256 region, uint256 position, uint256 scalar) private view returns (bool) {
        _copy(region + POINT, position, POINT);
        return _addProduct(region, scalar);
    }

    /// @dev region.sum += scalar · region.point; false if a precompile rejects the point.
    function _addProduct(uint256 region, uint256 scalar) private view returns (bool good) {
        // The product takes the place of the point, where it is the second input of the addition.
        assembly ("memory-safe") {
            let point := add(region, 0x40)
            mstore(add(region, 0x80), scalar)
            good := staticcall(gas(), 7, point, 0x60, point, 0x40)
            good := and(staticcall(gas(), 6, region, 0x80, region, 0x40), good)
        }
    }

    /// @dev entry.sum += point at calldata `position`; false if the point is not on the curve.
    function _addPoint(uint256 entry, uint256 position) private view returns (bool good) {
        // Sum and point lie side by side, as the precompile wants them.
        assembly ("memory-safe") {
            calldatacopy(add(entry, 0x40), position, 0x40)
            good := staticcall(gas(), 6, entry, 0x80, entry, 0x40)
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

    /// @dev Takes `length` bytes of memory, a multiple of 32, for good; all zero.
    function _take(uint256 length) private pure returns (uint256 position) {
        uint256[] memory words = new uint256[](length / WORD);
        // The array's words without its length.
        assembly ("memory-safe") {
            position := add(words, 0x20)
        }
    }

    function _load(uint256 position) private pure returns (uint256 word) {
        // Reads a word of a region taken by _take.
        assembly ("memory-safe") {
            word := mload(position)
        }
    }

    function _store(uint256 position, uint256 word) private pure {
        // Writes a word of a region taken by _take.
        assembly ("memory-safe") {
            mstore(position, word)
        }
    }

    /// @dev Copies calldata into a region taken by _take.
    function _copy(uint256 destination, uint256 position, uint256 length) private pure {
        // Solidity copies calldata only into memory it has just allocated.
        assembly ("memory-safe") {
            calldatacopy(destination, position, length)
        }
    }

    function _keccak(uint256 position, uint256 length) private pure returns (bytes32 hash) {
        // Hashes part of a region taken by _take, which Solidity would copy first.
        assembly ("memory-safe") {
            hash := keccak256(position, length)
        }
    }

    function _calldataWord(uint256 position) private pure returns (uint256 word) {
        // Solidity has no typed read of a calldata position.
        assembly ("memory-safe") {
            word := calldataload(position)
        }
    }
}
