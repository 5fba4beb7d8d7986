// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Election} from "./Election.sol";
import {IElection, Mode, Parameters, Phase} from "./interfaces/IElection.sol";
import {ISecretElection} from "./interfaces/ISecretElection.sol";
import {ITrusteeBoard, Stage} from "./interfaces/ITrusteeBoard.sol";
import {BallotProof} from "./libraries/BallotProof.sol";
import {Ballots, Counted} from "./libraries/Ballots.sol";
import {Bn254, Point} from "./libraries/Bn254.sol";
import {KeyRecord} from "./libraries/KeyRecord.sol";
import {Tally} from "./libraries/Tally.sol";

/// @title An election whose ballots nobody can read, and whose result any t trustees can prove
/// @dev Stores, per ciphertext, the sum of all ballots; only that sum is ever decrypted (docs/protocol.md §§4–6). The
/// organiser chooses the board, so voters' programs check that its code is that of this release, as `psephos audit` does.
contract SecretElection is Election, ISecretElection {
    using Ballots for Counted;

    uint256 private constant MAX_PACKING = 4;
    /// @dev Words of sums: 16 contests × 32 options, one to a ciphertext, × 4 coordinates.
    uint256 private constant MAX_SUM_WORDS = 2048;
    /// @dev The most point multiplications that `finalise` may need, 6,200 gas each: it must fit into one transaction
    /// (EIP-7825).
    uint256 private constant MAX_TALLY_PRODUCTS = 2400;
    /// @dev Counts of 32 bits, eight to a word; a contest has four words, used or not.
    uint256 private constant COUNT_BITS = 32;
    uint256 private constant COUNTS_PER_WORD = 8;
    uint256 private constant WORDS_PER_CONTEST = 4;
    uint256 private constant MAX_COUNT_WORDS = 64;

    // One slot, read by every batch.
    ITrusteeBoard private _board;
    uint32 private _minimumBallots;
    uint16 private _ciphertexts;
    uint8 private _packing;
    bool private _tallied;
    /// @inheritdoc ISecretElection
    mapping(uint256 trustee => bytes32 hash) public shareHash;
    uint256[MAX_COUNT_WORDS] private _counts;
    /// @dev A_0.x, A_0.y, B_0.x, B_0.y, A_1.x, …
    uint256[MAX_SUM_WORDS] private _sums;

    /// @inheritdoc ISecretElection
    function submitShares(uint256 trustee, bytes calldata shares, uint256 challenge, uint256 response) external {
        _requirePhase(Phase.Closed);
        (address account, Point memory publicKey) = KeyRecord.trustee(address(_board), trustee);
        if (msg.sender != account) revert ITrusteeBoard.NotTrustee(trustee);
        if (shareHash[trustee] != 0) revert ShareAlreadySubmitted(trustee);
        bool good =
            Tally.verifyShares(Ballots.domainSeparator(), trustee, publicKey, _sumsOfA(), shares, challenge, response);
        if (!good) revert BadShareProof(trustee);
        shareHash[trustee] = keccak256(shares);
        emit SharesSubmitted(trustee, shares);
    }

    /// @inheritdoc ISecretElection
    function finalise(
        uint256[] calldata trustees,
        bytes[] calldata shares,
        uint256[] calldata lagrange,
        uint256[][] calldata counts_
    ) external {
        _requirePhase(Phase.Closed);
        uint256[] memory exponents = _exponents(counts_);
        uint256 threshold = _ballotCount == 0 ? 0 : KeyRecord.threshold(address(_board));
        bool fits = trustees.length == threshold && shares.length == threshold && lagrange.length == threshold;
        if (!fits || !Tally.isIncreasing(trustees)) revert BadTrustees();
        for (uint256 i = 0; i < threshold; ++i) {
            _checkTrustee(trustees, trustees[i], shares[i], lagrange[i]);
        }
        if (threshold != 0) _checkDecryption(shares, lagrange, exponents);
        _tallied = true;
        _storeCounts(counts_);
        emit Finalised(counts_);
    }

    /// @inheritdoc ISecretElection
    function sums() external view returns (bytes memory) {
        uint256[] memory words = new uint256[](uint256(_ciphertexts) * 4);
        for (uint256 i = 0; i < words.length; ++i) {
            words[i] = _sums[i];
        }
        return abi.encodePacked(words);
    }

    /// @inheritdoc IElection
    function counts() external view override(Election, IElection) returns (uint256[][] memory result) {
        result = new uint256[][](_contestCount);
        for (uint256 contest = 0; contest < result.length; ++contest) {
            result[contest] = new uint256[](_options(contest));
            for (uint256 option = 0; option < result[contest].length; ++option) {
                (uint256 word, uint256 shift) = _place(contest, option);
                result[contest][option] = uint32(_counts[word] >> shift);
            }
        }
    }

    /// @inheritdoc IElection
    function mode() public pure override(Election, IElection) returns (Mode) {
        return Mode.Secret;
    }

    /// @inheritdoc IElection
    function contentsLength() public view override(Election, IElection) returns (uint256) {
        return BallotProof.ballotLength(_optionCounts, _packing);
    }

    /// @inheritdoc IElection
    /// @dev Not open before the board has its key; once closed, withheld below the minimum.
    function phase() public view override(Election, IElection) returns (Phase current) {
        current = super.phase();
        if (current == Phase.Open && !KeyRecord.exists(address(_board))) return Phase.Announced;
        if (current != Phase.Closed) return current;
        if (_tallied) return Phase.Tallied;
        return _ballotCount < _minimumBallots ? Phase.Withheld : Phase.Closed;
    }

    /// @inheritdoc IElection
    function parameters() public view override(Election, IElection) returns (Parameters memory values) {
        values = super.parameters();
        values.board = address(_board);
        values.packing = _packing;
        values.minimumBallots = _minimumBallots;
    }

    /// @inheritdoc Election
    function _initialiseMode(Parameters calldata parameters_) internal override {
        uint256 packing = parameters_.packing;
        if (packing == 0 || packing > MAX_PACKING || parameters_.board.code.length == 0) revert BadParameters();
        uint256 ciphertexts = 0;
        for (uint256 i = 0; i < parameters_.optionCounts.length; ++i) {
            ciphertexts += BallotProof.groups(uint8(parameters_.optionCounts[i]), packing);
        }
        ITrusteeBoard board = ITrusteeBoard(parameters_.board);
        if (ciphertexts * (board.threshold() + 1) > MAX_TALLY_PRODUCTS) revert BadParameters();
        if (board.stage() == Stage.Aborted) revert BadParameters();
        _board = board;
        _minimumBallots = parameters_.minimumBallots;
        _packing = uint8(packing);
        _ciphertexts = uint16(ciphertexts);
    }

    /// @inheritdoc Election
    function _count(Counted memory counted, uint256) internal override {
        uint256 ciphertexts = _ciphertexts;
        BallotProof.Batch memory batch = BallotProof.begin(
            Ballots.domainSeparator(),
            KeyRecord.key(address(_board)),
            _optionCounts,
            _packing,
            ciphertexts,
            counted.digests
        );
        _readSums(batch, ciphertexts);
        uint256 ballots = counted.numbers.length;
        for (uint256 i = 0; i < ballots; ++i) {
            (uint256 number, bytes32 digest, address voter, uint256 contents) = counted.entry(i);
            BallotProof.add(batch, number, digest, voter, contents);
        }
        if (!BallotProof.holds(batch)) revert BadContents(0);
        _writeSums(batch, ciphertexts);
    }

    function _readSums(BallotProof.Batch memory batch, uint256 ciphertexts) private view {
        // At most 512 ciphertexts.
        unchecked {
            for (uint256 i = 0; i < 4 * ciphertexts; ++i) {
                BallotProof.setSumWord(batch, i, _sums[i]);
            }
        }
    }

    function _writeSums(BallotProof.Batch memory batch, uint256 ciphertexts) private {
        // At most 512 ciphertexts.
        unchecked {
            for (uint256 i = 0; i < 4 * ciphertexts; ++i) {
                _sums[i] = BallotProof.sumWord(batch, i);
            }
        }
    }

    /// @dev Checks that `trustee` submitted these shares and has this Lagrange coefficient.
    function _checkTrustee(uint256[] calldata trustees, uint256 trustee, bytes calldata shares, uint256 lagrange)
        private
        view
    {
        bytes32 hash = shareHash[trustee];
        if (hash == 0) revert BadTrustees();
        if (hash != keccak256(shares)) revert BadShareHash(trustee);
        if (!Tally.isLagrange(trustees, trustee, lagrange)) revert BadLagrange(trustee);
    }

    /// @dev B_c = Σ_j λ_j D_jc + m_c·G for every ciphertext c, m_c = `exponents[c]`.
    function _checkDecryption(bytes[] calldata shares, uint256[] calldata lagrange, uint256[] memory exponents)
        private
        view
    {
        for (uint256 c = 0; c < exponents.length; ++c) {
            Point memory value = Tally.combine(shares, lagrange, c, exponents[c]);
            if (value.x != _sums[4 * c + 2] || value.y != _sums[4 * c + 3]) revert BadDecryption(c);
        }
    }

    /// @dev m_c = Σ_i n_i M^i for every ciphertext. Every count is below M = 2^32, so that m_c, below 2^128 < Q,
    /// determines them; a contest's counts sum to the number of ballots.
    function _exponents(uint256[][] calldata counts_) private view returns (uint256[] memory exponents) {
        if (counts_.length != _contestCount) revert BadCounts(counts_.length);
        exponents = new uint256[](_ciphertexts);
        uint256 packing = _packing;
        uint256 first = 0;
        for (uint256 contest = 0; contest < counts_.length; ++contest) {
            uint256[] calldata row = counts_[contest];
            if (row.length != _options(contest)) revert BadCounts(contest);
            uint256 total = 0;
            for (uint256 j = 0; j < row.length; ++j) {
                if (row[j] >> COUNT_BITS != 0) revert BadCounts(contest);
                total += row[j];
                exponents[first + j / packing] |= row[j] << (BallotProof.RADIX_BITS * (j % packing));
            }
            if (total != _ballotCount) revert BadCounts(contest);
            first += BallotProof.groups(row.length, packing);
        }
    }

    function _storeCounts(uint256[][] calldata counts_) private {
        for (uint256 contest = 0; contest < counts_.length; ++contest) {
            uint256[] calldata row = counts_[contest];
            for (uint256 start = 0; start < row.length; start += COUNTS_PER_WORD) {
                uint256 packed = 0;
                for (uint256 option = start; option < row.length && option < start + COUNTS_PER_WORD; ++option) {
                    packed |= row[option] << ((option - start) * COUNT_BITS);
                }
                if (packed != 0) _counts[contest * WORDS_PER_CONTEST + start / COUNTS_PER_WORD] = packed;
            }
        }
    }

    /// @dev All A_c: A_0.x, A_0.y, A_1.x, …
    function _sumsOfA() private view returns (uint256[] memory words) {
        uint256 ciphertexts = _ciphertexts;
        words = new uint256[](ciphertexts * 2);
        for (uint256 c = 0; c < ciphertexts; ++c) {
            words[2 * c] = _sums[4 * c];
            words[2 * c + 1] = _sums[4 * c + 1];
        }
    }

    function _place(uint256 contest, uint256 option) private pure returns (uint256 word, uint256 shift) {
        word = contest * WORDS_PER_CONTEST + option / COUNTS_PER_WORD;
        shift = option % COUNTS_PER_WORD * COUNT_BITS;
    }
}
