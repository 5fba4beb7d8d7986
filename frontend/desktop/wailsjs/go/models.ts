export namespace app {
	
	export interface Invitation {
	    organisation: string;
	    office: string;
	    email: string;
	    chainId: string;
	    endpoints: string[];
	    factory: string;
	    roll: string;
	    joined: boolean;
	    changes: member.Change[];
	}
	export interface Judgement {
	    score: number;
	    problem: string;
	}
	export interface Organisation {
	    id: string;
	    name: string;
	    email: string;
	    account: boolean;
	    invitation: Invitation;
	}
	export interface Registration {
	    stage: string;
	    office: string;
	    number: number;
	    voters: number;
	    elsewhere: boolean;
	    other: string;
	    rekey: string;
	    signedIn: boolean;
	    problem: string;
	}
	export interface Settings {
	    theme: string;
	    language: string;
	    lockMinutes: number;
	    submitMyself: boolean;
	    details: boolean;
	}
	export interface Status {
	    wallet: string;
	    problem: string;
	    address: string;
	    locksIn: number;
	    invitation: string;
	    version: string;
	}
	export interface WordAnswer {
	    position: number;
	    word: string;
	}
	export interface WordQuestion {
	    position: number;
	    candidates: string[];
	}

}

export namespace auditing {
	
	export interface AuditCheck {
	    id: string;
	    passed: boolean;
	    detail: string;
	}
	export interface OwnBallot {
	    state: string;
	    tracker: string;
	    number: number;
	}
	export interface AuditState {
	    state: string;
	    problem: string;
	    stage: string;
	    percent: number;
	    block: string;
	    time: string;
	    endpoints: number;
	    ballots: number;
	    voters: number;
	    checks: AuditCheck[];
	    own: OwnBallot;
	}

}

export namespace errand {
	
	export interface Work {
	    kind: string;
	    state: string;
	    problem: string;
	    transaction: string;
	    block: string;
	}

}

export namespace member {
	
	export interface Change {
	    field: string;
	    old: string[];
	    new: string[];
	}
	export interface ElectionSummary {
	    address: string;
	    title: Record<string, string>;
	    mode: string;
	    phase: string;
	    opening: string;
	    closing: string;
	    ballots: number;
	    voters: number;
	    voted: boolean;
	    receipt: string;
	}
	export interface Option {
	    title: Record<string, string>;
	}
	export interface Question {
	    title: Record<string, string>;
	    description: Record<string, string>;
	    options: Option[];
	    blank: number;
	}

}

export namespace organiser {
	
	export interface TrusteeState {
	    name: string;
	    address: string;
	    registered: boolean;
	    dealt: boolean;
	    confirmed: boolean;
	    missing: boolean;
	}
	export interface CeremonyView {
	    board: string;
	    stage: string;
	    threshold: number;
	    deadline: string;
	    overdue: boolean;
	    trustees: TrusteeState[];
	}
	export interface DraftProblem {
	    step: string;
	    code: string;
	    params: Record<string, string>;
	    field: string;
	    question: number;
	    option: number;
	    trustee: number;
	    language: string;
	    warning: boolean;
	}
	export interface DraftTrustee {
	    name: string;
	    address: string;
	}
	export interface ElectionDraft {
	    id: string;
	    organisation: string;
	    title: Record<string, string>;
	    description: Record<string, string>;
	    languages: string[];
	    questions: member.Question[];
	    mode: string;
	    opening: string;
	    closing: string;
	    lateEnrolment: boolean;
	    trustees: DraftTrustee[];
	    threshold: number;
	    minimumBallots: number;
	    board: string;
	    election: string;
	    updated: string;
	    deleted: string;
	    packing: number;
	    work: errand.Work;
	}
	export interface Limits {
	    questions: number;
	    options: number;
	    trustees: number;
	}
	export interface OrganisedElection {
	    summary: member.ElectionSummary;
	    canExtend: boolean;
	    canCancel: boolean;
	    work: errand.Work;
	}
	export interface Standing {
	    organiser: boolean;
	    address: string;
	    balance: string;
	    provision: string;
	    enough: boolean;
	    problem: string;
	}
	export interface Summary {
	    id: string;
	    kind: string;
	    fee: string;
	    feeUsual: string;
	    balance: string;
	    missing: string;
	    from: string;
	    to: string;
	    chainId: string;
	    gas: string;
	    texts: string;
	    rounds: string[];
	    closing: string;
	    voters: number;
	}

}

export namespace trustee {
	
	export interface Election {
	    address: string;
	    title: Record<string, string>;
	    phase: string;
	    closing: string;
	    ballots: number;
	    task: string;
	    pending: string;
	    problem: string;
	    shares: number[];
	    needed: number;
	    own: boolean;
	}
	export interface Member {
	    index: number;
	    address: string;
	    own: boolean;
	    done: boolean;
	    steps: number;
	}
	export interface Board {
	    address: string;
	    index: number;
	    threshold: number;
	    stage: string;
	    task: string;
	    pending: string;
	    problem: string;
	    deadline: string;
	    members: Member[];
	    dealer: number;
	    complainer: number;
	    elections: Election[];
	}
	export interface Area {
	    address: string;
	    balance: string;
	    due: number;
	    boards: Board[];
	}
	
	
	
	export interface Step {
	    id: string;
	    task: string;
	    target: string;
	    dealer: number;
	    fee: string;
	    balance: string;
	    counts: number[][];
	}

}

export namespace voting {
	
	export interface ElectionView {
	    summary: member.ElectionSummary;
	    description: Record<string, string>;
	    languages: string[];
	    organiser: string;
	    questions: member.Question[];
	    number: number;
	}
	export interface OpenedBallot {
	    tracker: string;
	    document: string;
	}
	export interface PreparedBallot {
	    id: string;
	    tracker: string;
	    number: number;
	    contents: string;
	}
	export interface Receipt {
	    organisation: string;
	    election: string;
	    number: number;
	    tracker: string;
	    state: string;
	    block: string;
	    own: boolean;
	    problem: string;
	    canSubmit: boolean;
	    signed: string;
	}
	export interface Tally {
	    counts: number[][];
	    counted: boolean;
	    final: boolean;
	    ballots: number;
	    voters: number;
	    phase: string;
	    block: string;
	    time: string;
	}

}

