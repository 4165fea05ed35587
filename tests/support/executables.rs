//! Tiny executables made by code: just enough structure for a loader to read what they need. They do not run.

#[path = "signing.rs"]
pub mod signing;

use sha2::{Digest, Sha256};

use signing::{Identity, SOMEBODY, certificate_table, super_blob};

/// A version of one library that an ELF program requires, and the symbol that is bound to it.
#[derive(Debug, Clone)]
pub struct Import {
    /// For example `libc.so.6`.
    pub library: &'static str,
    /// For example `GLIBC_2.28`.
    pub version: &'static str,
    /// For example `fcntl64`.
    pub symbol: &'static str,
}

/// A 64-bit little-endian ELF file.
#[derive(Debug, Clone)]
pub struct Elf {
    /// The number of the CPU: 62 x86-64, 183 64-bit ARM.
    pub machine: u16,
    /// `PT_INTERP`.
    pub interpreter: Option<&'static str>,
    /// `DT_NEEDED`.
    pub needed: Vec<&'static str>,
    /// Versioned symbols.
    pub imports: Vec<Import>,
    /// A shared library instead of a position-independent program.
    pub library: bool,
    /// `DT_RUNPATH`.
    pub search_path: Option<&'static str>,
    /// Bytes of code after the tables.
    pub padding: usize,
}

impl Elf {
    /// The number of x86-64.
    pub const X86_64: u16 = 62;
    /// The number of 64-bit ARM.
    pub const AARCH64: u16 = 183;
    /// `PT_GNU_STACK`, the second program header.
    pub const STACK: u32 = 0x6474_e551;
    /// `PT_GNU_RELRO`, the third, where there is a dynamic section.
    pub const RELRO: u32 = 0x6474_e552;

    /// A program without loader and libraries.
    pub fn fixed(machine: u16) -> Elf {
        Elf {
            machine,
            interpreter: None,
            needed: Vec::new(),
            imports: Vec::new(),
            library: false,
            search_path: None,
            padding: 64,
        }
    }

    /// A program linked to glibc that requires these versions of `libc.so.6`.
    pub fn glibc(machine: u16, versions: &[(&'static str, &'static str)]) -> Elf {
        let interpreter =
            if machine == Elf::AARCH64 { "/lib/ld-linux-aarch64.so.1" } else { "/lib64/ld-linux-x86-64.so.2" };
        let imports = versions.iter().map(|(symbol, version)| Import { library: "libc.so.6", version, symbol });
        Elf {
            interpreter: Some(interpreter),
            needed: vec!["libc.so.6"],
            imports: imports.collect(),
            ..Elf::fixed(machine)
        }
    }

    /// A program linked to musl.
    pub fn musl(machine: u16) -> Elf {
        let cpu = if machine == Elf::AARCH64 { "/lib/ld-musl-aarch64.so.1" } else { "/lib/ld-musl-x86_64.so.1" };
        Elf { interpreter: Some(cpu), needed: vec!["libc.so"], ..Elf::fixed(machine) }
    }

    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut strings = vec![0];
        let mut string = |text: &str| {
            let at = strings.len() as u64;
            strings.extend_from_slice(text.as_bytes());
            strings.push(0);
            at
        };
        let mut dynamic: Vec<(u64, u64)> = self.needed.iter().map(|library| (1, string(library))).collect();
        dynamic.extend(self.search_path.map(|path| (29, string(path))));

        // Symbol 0 is the null symbol; symbol N is bound to version index N + 1.
        let mut symbols = vec![0; 24];
        let mut versions = vec![0, 0];
        let mut requirements = Vec::new();
        for (index, import) in self.imports.iter().enumerate() {
            let mut symbol = vec![0; 24];
            symbol[..4].copy_from_slice(&(string(import.symbol) as u32).to_le_bytes());
            symbols.extend(symbol);
            let version = index as u16 + 2;
            versions.extend(version.to_le_bytes());
            let last = index + 1 == self.imports.len();
            for (number, width) in [
                (1, 2),
                (1, 2),
                (string(import.library), 4),
                (16, 4),
                (if last { 0 } else { 32 }, 4),
                (0, 4),
                (0, 2),
                (u64::from(version), 2),
                (string(import.version), 4),
                (0, 4),
            ] {
                requirements.extend(&number.to_le_bytes()[..width]);
            }
        }
        let mut hash = Vec::new();
        for number in [1, self.imports.len() as u32 + 1, 0, 0] {
            hash.extend(number.to_le_bytes());
        }

        let has_dynamic = self.library || !self.needed.is_empty() || !self.imports.is_empty();
        let interpreter = self.interpreter.map(|text| [text.as_bytes(), &[0]].concat()).unwrap_or_default();
        let headers = 2 + u64::from(self.interpreter.is_some()) + 2 * u64::from(has_dynamic);
        let mut place = 64 + 56 * headers;
        let mut placed = |size: usize| {
            let at = place;
            place += size as u64;
            at
        };
        let interpreter_at = placed(interpreter.len());
        let strings_at = placed(strings.len());
        let symbols_at = placed(symbols.len());
        let versions_at = placed(versions.len());
        let requirements_at = placed(requirements.len());
        let hash_at = placed(hash.len());
        if !self.imports.is_empty() {
            dynamic.extend([
                (0x6fff_fff0, versions_at),
                (0x6fff_fffe, requirements_at),
                (0x6fff_ffff, self.imports.len() as u64),
            ]);
        }
        dynamic.extend([(4, hash_at), (5, strings_at), (6, symbols_at), (10, strings.len() as u64)]);
        if !self.library {
            dynamic.push((0x6fff_fffb, 0x0800_0000));
        }
        dynamic.push((0, 0));
        let dynamic: Vec<u8> =
            dynamic.iter().flat_map(|(tag, value)| [tag.to_le_bytes(), value.to_le_bytes()].concat()).collect();
        let dynamic_at = placed(if has_dynamic { dynamic.len() } else { 0 });
        let total = placed(self.padding) + self.padding as u64;

        let mut file = Vec::new();
        file.extend(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0");
        for (number, width) in [
            (3, 2),
            (u64::from(self.machine), 2),
            (1, 4),
            (if self.library { 0 } else { total - self.padding as u64 }, 8),
            (64, 8),
            (0, 8),
            (0, 4),
            (64, 2),
            (56, 2),
            (headers, 2),
            (64, 2),
            (0, 2),
            (0, 2),
        ] {
            file.extend(&number.to_le_bytes()[..width]);
        }
        let mut header = |kind: u32, offset: u64, size: u64| {
            file.extend(kind.to_le_bytes());
            // The stack can be written, all else executed.
            file.extend(if kind == Elf::STACK { 6_u32 } else { 5 }.to_le_bytes());
            for number in [offset, offset, offset, size, size, 1] {
                file.extend(number.to_le_bytes());
            }
        };
        header(1, 0, total);
        header(Elf::STACK, 0, 0);
        if has_dynamic {
            header(Elf::RELRO, dynamic_at, dynamic.len() as u64);
        }
        if self.interpreter.is_some() {
            header(3, interpreter_at, interpreter.len() as u64);
        }
        if has_dynamic {
            header(2, dynamic_at, dynamic.len() as u64);
        }
        for part in [&interpreter, &strings, &symbols, &versions, &requirements, &hash] {
            file.extend(part);
        }
        if has_dynamic {
            file.extend(dynamic);
        }
        file.resize(file.len() + self.padding, 0x90);
        file
    }
}

/// A Mach-O file for one CPU.
#[derive(Debug, Clone)]
pub struct MachO {
    /// The number of the CPU.
    pub machine: u32,
    /// The version the program needs at least, major and minor.
    pub minimum: Option<(u16, u8)>,
    /// Says so with `LC_VERSION_MIN_MACOSX` instead of `LC_BUILD_VERSION`.
    pub old_minimum: bool,
    /// Carries a code signature, which is ad hoc without an identity.
    pub signed: bool,
    /// Who signs it.
    pub identity: Option<Identity>,
    /// A dynamic library instead of a program.
    pub library: bool,
    /// What comes between the load commands and the signature.
    pub code: Vec<u8>,
}

impl MachO {
    /// The number of x86-64.
    pub const X86_64: u32 = 0x0100_0007;
    /// The number of arm64.
    pub const ARM64: u32 = 0x0100_000c;

    /// A signed program.
    pub fn program(machine: u32, minimum: (u16, u8)) -> MachO {
        let identity = Some(SOMEBODY);
        MachO {
            machine,
            minimum: Some(minimum),
            old_minimum: false,
            signed: true,
            identity,
            library: false,
            code: Vec::new(),
        }
    }

    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut commands: Vec<Vec<u32>> = vec![];
        let minimum = self.minimum.map(|(major, minor)| u32::from(major) << 16 | u32::from(minor) << 8);
        match minimum {
            Some(version) if self.old_minimum => commands.push(vec![0x24, 16, version, version]),
            Some(version) => commands.push(vec![0x32, 24, 1, version, version, 0]),
            None => {}
        }
        // libSystem: the name begins after the command's 24 bytes and is padded to 32.
        let name: Vec<u32> = b"/usr/lib/libSystem.B.dylib\0\0\0\0\0\0"
            .chunks(4)
            .map(|four| u32::from_le_bytes(four.try_into().unwrap()))
            .collect();
        commands.push([vec![0xc, 56, 24, 2, 0, 0], name].concat());
        let size: usize =
            commands.iter().map(|command| command.len() * 4).sum::<usize>() + if self.signed { 16 } else { 0 };
        let end = (32 + size + self.code.len()) as u32;
        if self.signed {
            let length = super_blob(&vec![0; end as usize], self.identity.as_ref()).len();
            commands.push(vec![0x1d, 16, end, length as u32]);
        }
        let mut file = Vec::new();
        let header = [
            0xfeed_facf,
            self.machine,
            0,
            if self.library { 6 } else { 2 },
            commands.len() as u32,
            size as u32,
            0x0020_0085,
            0,
        ];
        for number in header.iter().chain(commands.iter().flatten()) {
            file.extend(number.to_le_bytes());
        }
        file.extend(&self.code);
        if self.signed {
            file.extend(super_blob(&file, self.identity.as_ref()));
        }
        file
    }
}

/// A Mach-O file of several slices.
pub fn universal(slices: &[MachO]) -> Vec<u8> {
    let mut offset = 8 + 20 * slices.len();
    let mut file = Vec::new();
    for number in [0xcafe_babe, slices.len() as u32] {
        file.extend(number.to_be_bytes());
    }
    for slice in slices {
        let length = slice.bytes().len();
        for number in [slice.machine, 0, offset as u32, length as u32, 0] {
            file.extend(number.to_be_bytes());
        }
        offset += length;
    }
    for slice in slices {
        file.extend(slice.bytes());
    }
    file
}

/// A PE file with one section.
#[derive(Debug, Clone)]
pub struct Pe {
    /// The number of the CPU.
    pub machine: u16,
    /// A library instead of a console program.
    pub library: bool,
    /// Carries a certificate table.
    pub signed: bool,
    /// Who signs it.
    pub identity: Identity,
    /// What comes between the section and the signature.
    pub code: Vec<u8>,
}

impl Pe {
    /// The number of x86-64.
    pub const X86_64: u16 = 0x8664;
    /// The number of ARM64.
    pub const ARM64: u16 = 0xaa64;

    /// A signed program.
    pub fn program(machine: u16) -> Pe {
        Pe { machine, library: false, signed: true, identity: SOMEBODY, code: Vec::new() }
    }

    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut file = vec![0; 64];
        file[..4].copy_from_slice(b"MZ\x90\0");
        file[60] = 64;
        file.extend(b"PE\0\0");
        file.extend(self.machine.to_le_bytes());
        file.extend([1, 0]);
        file.extend([0; 12]);
        file.extend(240_u16.to_le_bytes());
        file.extend(if self.library { 0x2022_u16 } else { 0x0022 }.to_le_bytes());
        let optional = file.len();
        file.resize(optional + 240, 0);
        file[optional..optional + 2].copy_from_slice(&0x020b_u16.to_le_bytes());
        file[optional + 68] = 3;
        file[optional + 108] = 16;
        // DYNAMIC_BASE and NX_COMPAT.
        file[optional + 70..optional + 72].copy_from_slice(&0x0140_u16.to_le_bytes());
        let code = file.len() + 40;
        if self.signed {
            let length = certificate_table(&[0; 32], &self.identity).len();
            file[optional + 144..optional + 148]
                .copy_from_slice(&(code as u32 + 16 + self.code.len() as u32).to_le_bytes());
            file[optional + 148..optional + 152].copy_from_slice(&(length as u32).to_le_bytes());
        }
        let mut section = [0; 40];
        section[..5].copy_from_slice(b".text");
        section[16] = 16;
        section[20..24].copy_from_slice(&(code as u32).to_le_bytes());
        file.extend(section);
        file.extend([0xcc; 16]);
        file.extend(&self.code);
        if self.signed {
            // Neither the checksum nor the place of the table is signed.
            let signed =
                [&file[..optional + 64], &file[optional + 68..optional + 144], &file[optional + 152..]].concat();
            file.extend(certificate_table(&Sha256::digest(signed).into(), &self.identity));
        }
        file
    }
}
